import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** A desk that runs as a process of its own, as a user starts it. */
export type StartedDesk = {
  /** With its token. */
  readonly address: string;
  /** Without. */
  readonly origin: string;
  readonly child: ChildProcess;
  /** Milliseconds from the start to the printed address. */
  readonly printedAfter: number;
  /** What was said on standard error. */
  said(): string;
  /** Asks it to end, as Ctrl-C does, and gives its exit status. */
  stop(): Promise<number | null>;
};

/** Starts a desk with these words behind `serve`, in this folder, and waits for its address. */
export async function startDesk(words: readonly string[], cwd: string): Promise<StartedDesk> {
  const begun = performance.now();
  const env = { ...process.env, NO_COLOR: "1", STANDOFF_LEDGER: "", STANDOFF_NAME: "" };
  const child = spawn(process.execPath, [COMMAND, "serve", "--no-open", "--port", "0", ...words], { cwd, env });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (words: string) => {
    said += words;
  });
  const ended = once(child, "exit");
  // Whoever started it may fail, and must not leave it behind.
  const leave = () => child.kill("SIGKILL");
  process.once("exit", leave);
  child.once("exit", () => process.off("exit", leave));
  const line = createInterface(child.stdout)[Symbol.asyncIterator]();
  const first = await line.next();
  if (first.done) throw new Error(`the desk did not start:\n${said}`);
  const address = first.value;
  return {
    address,
    origin: new URL(address).origin,
    child,
    printedAfter: performance.now() - begun,
    said: () => said,
    stop: async () => {
      child.kill("SIGINT");
      const [status] = (await ended) as [number | null];
      return status;
    },
  };
}

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A running program, and the end of what it has written to standard error. */
export type Program = { readonly child: ChildProcess; readonly said: () => string };

const MIB = 1024 * 1024;

/** Starts a program in a process of its own, with a heap of so many bytes; it does not keep this process alive. */
export function startProgram(program: URL, heap: number): Program {
  // The sources themselves run in tests, where they are TypeScript.
  const loader = program.pathname.endsWith(".ts") ? ["--import", "tsx"] : [];
  const child = fork(fileURLToPath(program), [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    execArgv: [...loader, `--max-old-space-size=${Math.ceil(heap / MIB)}`],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  // Whoever asks hears of it; between two questions there is nobody.
  child.on("error", () => {});
  let said = "";
  child.stderr!.setEncoding("utf8").on("data", (words: string) => {
    said = (said + words).slice(-4_000);
  });
  return { child, said: () => said };
}

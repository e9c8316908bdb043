import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A program that runs in a process of its own. */
export type Running = {
  readonly child: ChildProcess;
  /** What it has printed so far, in whole lines. */
  lines(): readonly string[];
  /** Its exit status and all that it printed; null where it was killed. */
  readonly ended: Promise<{ readonly status: number | null; readonly output: string; readonly errors: string }>;
};

/** Starts a program; `before` is put before the command for a shell, such as a limit. */
export function startProgram(program: URL, words: readonly string[], before = ""): Running {
  const command = [process.execPath, "--import", "tsx", fileURLToPath(program), ...words];
  const child =
    before === ""
      ? spawn(command[0]!, command.slice(1), { stdio: ["ignore", "pipe", "pipe"] })
      : spawn("bash", ["-c", `${before}; exec "$@"`, "bash", ...command], { stdio: ["ignore", "pipe", "pipe"] });
  let [output, errors] = ["", ""];
  child.stdout?.on("data", (data) => {
    output += data;
  });
  child.stderr?.on("data", (data) => {
    errors += data;
  });
  const ended = once(child, "close").then(([status]) => ({ status: status as number | null, output, errors }));
  return { child, lines: () => output.split("\n").slice(0, -1), ended };
}

import { Failure } from "../record/failure.ts";
import type { FromProgram, ToProgram } from "./messages.ts";
import { residentBytes } from "./resident-bytes.ts";
import type { Program } from "./start-program.ts";

/** What a program may take: seconds from one answer to the next, and bytes of memory in all. */
export type SandboxLimits = { readonly seconds: number; readonly bytes: number };

const TICK = 100;

/**
 * Sends a message and waits for what comes back. A program that passes a limit is killed: `Failure` "parser-stopped",
 * as where it dies of itself. Throws `Error` where it ends by a bug.
 */
export function askProgram<Question, Answer>(
  { child, said }: Program,
  message: ToProgram<Question>,
  limits: SandboxLimits,
): Promise<FromProgram<Answer>> {
  return new Promise((resolve, reject) => {
    let ticks = 0;
    // Ticks are counted, not the clock: a machine that slept, or a process that was busy, has not waited.
    const timer = setInterval(async () => {
      if (++ticks * TICK > limits.seconds * 1000) stop(`it gave no answer for ${limits.seconds} seconds`);
      const bytes = await residentBytes(child.pid!);
      if (bytes !== null && bytes > limits.bytes) stop("it took more memory than it may");
    }, TICK);
    const settle = () => {
      clearInterval(timer);
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
    };
    const stop = (why: string) => {
      settle();
      child.kill("SIGKILL");
      reject(new Failure("parser-stopped", `The process that read it was stopped, since ${why}.`));
    };
    const onMessage = (reply: unknown) => {
      settle();
      resolve(reply as FromProgram<Answer>);
    };
    const onExit = (code: number | null, signal: string | null) => {
      settle();
      // V8 aborts where its heap is full, and the system kills what takes too much; an exit of its own is a bug.
      const isKilled = signal !== null || code === 134;
      const why = "it ran out of memory, or broke down";
      reject(
        isKilled
          ? new Failure("parser-stopped", `The process that read it ended, since ${why}.`)
          : new Error(`The sandboxed program ended with status ${code}:\n${said()}`),
      );
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
    if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
    // Where it cannot be sent, the program is ending, and its end is what counts.
    else child.send(message, () => {});
  });
}

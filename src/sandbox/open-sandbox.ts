import { once } from "node:events";
import { askProgram, type SandboxLimits } from "./ask-program.ts";
import type { ToProgram } from "./messages.ts";
import { residentBytes } from "./resident-bytes.ts";
import { type Program, startProgram } from "./start-program.ts";

export type { SandboxLimits } from "./ask-program.ts";

/** A program in a process of its own, which can be killed and does no harm then. */
export type Sandbox<Question, Answer> = {
  /**
   * Asks, and gives the answers as they come; questions wait for one another. `weight` is what the question itself
   * takes of memory, in bytes, and adds to the limit. Whoever stops taking answers stops the program. Throws `Failure`
   * "parser-stopped" where it passes a limit or breaks down; the next question starts it anew.
   */
  ask(question: Question, weight?: number): AsyncGenerator<Answer>;
  /** Ends the program for good, whatever it is doing; a question ends without more answers. */
  close(): Promise<void>;
};

/** A sandbox for a program that calls `serveSandbox`; it is started by the first question, and kept for the others. */
export function openSandbox<Question, Answer>(program: URL, limits: SandboxLimits): Sandbox<Question, Answer> {
  let running: Program | null = null;
  let last: Promise<void> = Promise.resolve();
  let isClosed = false;

  const start = () => {
    running ??= startProgram(program, limits.bytes);
    return running;
  };
  const stop = async () => {
    const { child } = running ?? {};
    running = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    // Its end is waited for, and nothing else may keep this process alive until then.
    child.ref();
    child.kill("SIGKILL");
    await ended;
  };

  return {
    ask: async function* (question, weight = 0) {
      const before = last;
      let free = () => {};
      last = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      if (isClosed) return free();
      const bounds = { ...limits, bytes: limits.bytes + weight };
      let isDone = false;
      try {
        const asked = start();
        holdOpen(asked, true);
        let message: ToProgram<Question> = { kind: "question", question };
        for (;;) {
          const reply = await askProgram<Question, Answer>(asked, message, bounds);
          if (reply.kind === "bug") throw new Error(`In the sandbox: ${reply.stack}`);
          if (reply.kind === "end") break;
          yield reply.answer;
          message = { kind: "next" };
        }
        isDone = await isLean(asked, limits);
        holdOpen(asked, false);
      } catch (error) {
        if (!isClosed) throw error;
      } finally {
        if (!isDone) await stop();
        free();
      }
    },
    close: async () => {
      isClosed = true;
      await stop();
    },
  };
}

/** A program that holds on to the memory of one question would be stopped for the next. */
async function isLean({ child }: Program, { bytes }: SandboxLimits): Promise<boolean> {
  return ((await residentBytes(child.pid!)) ?? 0) < bytes / 2;
}

/** A program without a question must not keep the process alive that may ask it one. */
function holdOpen({ child }: Program, isAsked: boolean): void {
  for (const handle of [child, child.channel, child.stderr as unknown as { ref(): void; unref(): void }]) {
    if (isAsked) handle?.ref();
    else handle?.unref();
  }
}

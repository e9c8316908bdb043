import { Worker } from "node:worker_threads";
import type { FromProgram, ToProgram } from "./messages.ts";

/**
 * The other side of `openSandbox`: makes this process one that answers questions. One answer is on its way at a time,
 * so that neither side piles them up. The process ends when the one that asks does, however that ends.
 */
export function serveSandbox<Question, Answer>(answer: (question: Question) => AsyncIterable<Answer>): void {
  const send = (message: FromProgram<Answer>) => process.send!(message);
  let takeNext: () => void = () => {};

  const serve = async (question: Question) => {
    try {
      for await (const one of answer(question)) {
        const taken = new Promise<void>((resolve) => {
          takeNext = resolve;
        });
        send({ kind: "answer", answer: one });
        await taken;
      }
      send({ kind: "end" });
    } catch (error) {
      send({ kind: "bug", stack: (error instanceof Error && error.stack) || String(error) });
    }
  };

  process.on("message", (message: ToProgram<Question>) => {
    if (message.kind === "question") serve(message.question);
    else takeNext();
  });
  process.on("disconnect", () => process.exit());
  watchParent();
}

/** A program that is caught in a loop hears of no "disconnect": a thread looks after whoever asks. */
function watchParent(): void {
  const watch = `
    const parent = process.ppid;
    setInterval(() => {
      try {
        process.kill(parent, 0);
        if (process.ppid === parent) return;
      } catch (error) {
        if (error.code !== "ESRCH") return;
      }
      process.kill(process.pid, "SIGKILL");
    }, 1000);
  `;
  new Worker(watch, { eval: true }).unref();
}

import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { Failure } from "../../record/failure.ts";
import type { Answered, Asked } from "./answer-questions.ts";

/**
 * What a thread answers to a question, asked of it alone; null where it ends before. Throws the failure that it answers
 * with, and what it has broken down with once it has ended.
 */
export function askThread<Question, Answer>(worker: Worker, question: Question): Promise<Answer | null> {
  if (worker.threadId < 0) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    const onMessage = (came: Answered<Answer>) => {
      settle();
      if ("answer" in came) resolve(came.answer);
      else reject(new Failure(came.code, came.message));
    };
    const onError = async (error: unknown) => {
      settle();
      await once(worker, "exit");
      reject(error);
    };
    const onExit = () => {
      settle();
      resolve(null);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage({ question } satisfies Asked<Question>);
  });
}

import { parentPort } from "node:worker_threads";
import { Failure, type FailureCode } from "../record/failure.ts";

/** What a thread sends back; a class does not survive the way between threads, so a failure travels as its parts. */
export type Answered<Answer> = { readonly answer: Answer } | { readonly code: FailureCode; readonly message: string };

/** Makes this thread answer each question that it is sent. */
export function answerQuestions<Question, Answer>(reply: (question: Question) => Promise<Answer>): void {
  parentPort?.on("message", async (question: Question) => {
    parentPort?.postMessage(await attempt(reply(question)));
  });
}

const attempt = async <Answer>(answering: Promise<Answer>): Promise<Answered<Answer>> => {
  try {
    return { answer: await answering };
  } catch (error) {
    // Anything but a failure is a bug; thrown on, it ends the thread and reaches the main thread as its error.
    if (!(error instanceof Failure)) throw error;
    return { code: error.code, message: error.message };
  }
};

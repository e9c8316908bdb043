import { parentPort } from "node:worker_threads";
import { Failure, type FailureCode } from "../../record/failure.ts";

/** What a thread sends back; a class does not survive the way between threads, so a failure travels as its parts. */
export type Answered<Answer> = { readonly answer: Answer } | { readonly code: FailureCode; readonly message: string };

/** What a thread is sent: a question, or null to end. */
export type Asked<Question> = { readonly question: Question } | null;

/** Makes this thread answer each question that it is sent, and end when it is told to, whatever it is about. */
export function answerQuestions<Question, Answer>(reply: (question: Question) => Promise<Answer>): void {
  parentPort?.on("message", async (asked: Asked<Question>) => {
    // Ended from outside while the model runs, the whole process would break down; here, it does not run.
    if (asked === null) process.exit();
    parentPort?.postMessage(await attempt(reply(asked.question)));
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

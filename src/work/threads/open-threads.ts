import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import type { Asked } from "./answer-questions.ts";
import { askThread } from "./ask-thread.ts";
import { startThread } from "./start-thread.ts";

/** Threads of one program, each of which answers one question at a time. */
export type Threads<Question, Answer> = {
  /**
   * The answer, as soon as a thread is free; the question is made then. Null where the threads are closed before. Throws
   * the failure that a thread answers with.
   */
  ask(question: () => Promise<Question>): Promise<Answer | null>;
  /** Ends the threads, whatever they are about. */
  close(): Promise<void>;
};

/** Up to `size` threads of the program of this name beside this file, each started by the first question that finds no other one free. */
export function openThreads<Question, Answer>(name: string, size: number): Threads<Question, Answer> {
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker | null) => void)[] = [];
  let isClosed = false;

  const take = async (): Promise<Worker | null> => {
    if (isClosed) return null;
    const free = idle.pop();
    if (free) return free;
    if (workers.length === size) return new Promise((resolve) => waiting.push(resolve));
    return start();
  };
  const start = (): Worker => {
    const worker = startThread(name);
    workers.push(worker);
    return worker;
  };
  const release = (worker: Worker) => {
    const next = waiting.shift();
    const isThere = workers.includes(worker);
    if (next) next(isThere ? worker : start());
    else if (isThere) idle.push(worker);
  };
  /** One that has broken down answers no more. */
  const drop = (worker: Worker) => {
    workers.splice(workers.indexOf(worker), 1);
  };

  const close = async () => {
    isClosed = true;
    open.delete(close);
    for (const resolve of waiting.splice(0)) resolve(null);
    await Promise.all(workers.map(end));
  };
  open.add(close);

  return {
    close,
    ask: async (question) => {
      const worker = await take();
      if (!worker) return null;
      try {
        const made = await question();
        return isClosed ? null : await askThread<Question, Answer>(worker, made);
      } catch (error) {
        if (worker.threadId < 0) drop(worker);
        throw error;
      } finally {
        release(worker);
      }
    },
  };
}

/** Ends all threads of this process, which breaks down where it ends while a model runs in one of them. */
export async function endThreads(): Promise<void> {
  await Promise.all([...open].map((close) => close()));
}

const open = new Set<() => Promise<void>>();

const end = async (worker: Worker): Promise<void> => {
  if (worker.threadId < 0) return;
  worker.postMessage(null satisfies Asked<never>);
  await once(worker, "exit");
};

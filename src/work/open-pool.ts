import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { Failure } from "../record/failure.ts";
import type { Reading } from "../record/reading.ts";
import type { Input } from "./input.ts";
import { loadBytes } from "./load-bytes.ts";
import type { Answer, Question } from "./read-worker.ts";

/** Threads that read, each with a model of its own. */
export type Pool = {
  /** The reading of one input, as soon as a thread is free. Throws as `readFile` does. */
  read(input: Input): Promise<Reading>;
  close(): Promise<void>;
};

/** A pool of up to `size` threads, each started by the first input that finds no other one free. */
export function openPool(size: number): Pool {
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];

  const take = async (): Promise<Worker> => {
    const free = idle.pop();
    if (free) return free;
    if (workers.length === size) return new Promise((resolve) => waiting.push(resolve));
    const worker = new Worker(PROGRAM);
    workers.push(worker);
    return worker;
  };
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };

  return {
    read: async (input) => {
      const worker = await take();
      try {
        return await ask(worker, { input, bytes: await loadBytes(input.file) });
      } finally {
        release(worker);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

// The same name beside this file, whether this is the source or what was built from it.
const PROGRAM = new URL(`./read-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

const ask = (worker: Worker, question: Question): Promise<Reading> =>
  new Promise((resolve, reject) => {
    const settle = () => {
      worker.off("message", onMessage).off("error", onError);
    };
    const onMessage = (answer: Answer) => {
      settle();
      if ("reading" in answer) resolve(answer.reading);
      else reject(new Failure(answer.code, answer.message));
    };
    const onError = (error: unknown) => {
      settle();
      reject(error);
    };
    worker.on("message", onMessage).on("error", onError);
    worker.postMessage(question);
  });

import type { Reading } from "../record/reading.ts";
import type { Input } from "./input.ts";
import { loadBytes } from "./load-bytes.ts";
import { openThreads } from "./open-threads.ts";
import type { Question } from "./read-worker.ts";

/** Threads that read, each with a model of its own. */
export type Pool = {
  /** The reading of one input, as soon as a thread is free. Throws as `readFile` does. */
  read(input: Input): Promise<Reading>;
  close(): Promise<void>;
};

/** A pool of up to `size` threads, each started by the first input that finds no other one free. */
export function openPool(size: number): Pool {
  const threads = openThreads<Question, Reading>("read-worker", size);
  return {
    read: (input) => threads.ask(async () => ({ input, bytes: await loadBytes(input.file) })),
    close: threads.close,
  };
}

import { parentPort } from "node:worker_threads";
import { Failure, type FailureCode } from "../record/failure.ts";
import type { Reading } from "../record/reading.ts";
import type { Input } from "./input.ts";
import { openLazily } from "./open-lazily.ts";
import { readLoaded } from "./read-loaded.ts";

/** What a worker is asked: one input with its bytes, since standard input belongs to the main thread. */
export type Question = { readonly input: Input; readonly bytes: Uint8Array };
/** What it answers; a class does not survive the way between threads, so a failure travels as its parts. */
export type Answer = { readonly reading: Reading } | { readonly code: FailureCode; readonly message: string };

const reader = openLazily();

parentPort?.on("message", async ({ input, bytes }: Question) => {
  parentPort?.postMessage(await answer(input, bytes));
});

const answer = async (input: Input, bytes: Uint8Array): Promise<Answer> => {
  try {
    return { reading: await readLoaded(input, bytes, reader) };
  } catch (error) {
    // Anything but a failure is a bug; thrown on, it ends the worker and reaches the main thread as its error.
    if (!(error instanceof Failure)) throw error;
    return { code: error.code, message: error.message };
  }
};

import { Failure } from "../record/failure.ts";
import type { Reading } from "../record/reading.ts";
import type { Input, Outcome } from "./input.ts";
import { openLazily } from "./open-lazily.ts";
import { openPool, type Pool } from "./open-pool.ts";
import { readFile } from "./read-file.ts";

/**
 * Reads many inputs with up to `jobs` threads and gives what came of each, in the order of the inputs: the same for any
 * number of threads. An input that fails stops no other. Throws `Failure` "models-missing" or "models-damaged", since
 * those are no input's fault.
 */
export async function* readFiles(inputs: readonly Input[], jobs: number): AsyncGenerator<Outcome> {
  const lanes = Math.min(jobs, inputs.length);
  const pool = lanes > 1 ? openPool(lanes) : readHere();
  const ahead = lanes > 1 ? lanes * AHEAD : 1;
  const pending: Promise<Outcome>[] = [];
  try {
    for (const input of inputs) {
      const outcome = settle(input, pool.read(input));
      // Its turn to be awaited comes later; until then, a bug in it must not count as one that nobody looks at.
      outcome.catch(() => {});
      pending.push(outcome);
      if (pending.length >= ahead) yield await pending.shift()!;
    }
    for (const outcome of pending) yield await outcome;
  } finally {
    await pool.close();
  }
}

/** Inputs for each thread that may be read before the first of them has been taken: enough to ride out one long text. */
const AHEAD = 4;

const readHere = (): Pool => {
  const reader = openLazily();
  return { read: (input) => readFile(input, reader), close: () => reader.close() };
};

const settle = async ({ file }: Input, reading: Promise<Reading>): Promise<Outcome> => {
  try {
    return { kind: "read", reading: await reading };
  } catch (error) {
    if (!(error instanceof Failure) || error.code.startsWith("models-")) throw error;
    return { kind: "failed", file, failure: error };
  }
};

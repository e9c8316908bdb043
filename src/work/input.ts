import type { Given } from "../read/given.ts";
import type { Failure } from "../record/failure.ts";
import type { Reading } from "../record/reading.ts";

/** One thing to be read: a path, or "-" for standard input, and what the user says of it. */
export type Input = { readonly file: string; readonly given: Given };

/** What came of one input: a reading or a failure for each document in it, and then that it has ended. */
export type Outcome =
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly file: string; readonly failure: Failure }
  | { readonly kind: "ended"; readonly file: string };

import type { Given } from "../read/read-bytes.ts";
import type { Failure } from "../record/failure.ts";
import type { Reading } from "../record/reading.ts";

/** One thing to be read: a path, or "-" for standard input, and what the user says of it. */
export type Input = { readonly file: string; readonly given: Given };

/** What came of one input. */
export type Outcome =
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly file: string; readonly failure: Failure };

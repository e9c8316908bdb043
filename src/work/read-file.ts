import type { Reading } from "../record/reading.ts";
import type { Input } from "./input.ts";
import { loadBytes } from "./load-bytes.ts";
import type { Reader } from "./open-reader.ts";
import { readLoaded } from "./read-loaded.ts";

/** The reading of one file, or of standard input for "-". Throws `Failure` for what the user can mend. */
export async function readFile(input: Input, reader: Pick<Reader, "read">): Promise<Reading> {
  return readLoaded(input, await loadBytes(input.file), reader);
}

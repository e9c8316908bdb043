import type { Reading } from "../record/reading.ts";
import type { Input } from "./input.ts";
import type { Reader } from "./open-reader.ts";

/** The reading of bytes that were loaded: the document's own notes before the reader's. Throws `Failure`. */
export async function readLoaded(
  { file, given }: Input,
  bytes: Uint8Array,
  reader: Pick<Reader, "read">,
): Promise<Reading> {
  const { readBytes } = await import("../read/read-bytes.ts");
  const { document, notes } = await readBytes(bytes, file, given);
  const findings = await reader.read(document);
  return { ...findings, file, document, notes: [...notes, ...findings.notes] };
}

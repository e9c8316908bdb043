import type { Reading } from "../record/reading.ts";
import type { Input } from "./input.ts";
import { loadBytes } from "./load-bytes.ts";
import type { Reader } from "./open-reader.ts";

/**
 * The reading of one text, Markdown text or page, or of standard input for "-": the document's own notes before the
 * reader's. Throws `Failure` for what the user can mend.
 */
export async function readFile({ file, given }: Input, reader: Pick<Reader, "read">): Promise<Reading> {
  const bytes = await loadBytes(file);
  const { readBytes } = await import("../read/read-bytes.ts");
  const { document, notes } = await readBytes(bytes, file, given);
  const findings = await reader.read(document);
  return { ...findings, file, document, notes: [...notes, ...findings.notes] };
}

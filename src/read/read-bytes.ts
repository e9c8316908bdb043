import { Failure } from "../record/failure.ts";
import type { Note } from "../record/note.ts";
import type { Document } from "../text/document.ts";
import { sha256 } from "../text/sha256.ts";
import { FORMAT_NAMES } from "./format/format.ts";
import { recogniseFormat } from "./format/recognise-format.ts";
import type { Given } from "./given.ts";
import { makeDocument } from "./make-document.ts";
import { readWhole } from "./read-whole.ts";
import type { Stated } from "./stated/stated.ts";

export type { Given } from "./given.ts";

/**
 * The document in these bytes, a plain text, a Markdown text or a page, told by its name, header and first tag; and
 * what a reader should know of it. `stated` is what its container says of it, which wins over what it says itself.
 * Same bytes, same document. Nothing in a page runs, and nothing is fetched.
 * Throws `Failure`: "empty", "binary", "encrypted", "format-not-supported", "no-text", "bad-date".
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  given: Given,
  stated: Partial<Stated> = {},
): Promise<{ readonly document: Document; readonly notes: readonly Note[] }> {
  const contentType = given.contentType ?? null;
  const { format, notes } = recogniseFormat(bytes, name, contentType);
  if (format !== "text" && format !== "markdown" && format !== "page") {
    throw new Failure("format-not-supported", `${name} is ${FORMAT_NAMES[format]}, not a text or a page.`);
  }
  const found = await readWhole(bytes, format, { name, contentType });
  const hash = sha256(bytes);
  return makeDocument(
    { ...found, stated: [stated, ...found.stated], notes: [...notes, ...found.notes] },
    { name, original: hash, part: null, own: hash },
    given,
  );
}

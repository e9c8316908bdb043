import { makeWhole } from "./make-part.ts";
import type { Parsed } from "./parsed.ts";
import { type PlainFormat, readWhole } from "./read-whole.ts";
import type { Opened } from "./source.ts";

/** Parses a text, a Markdown text or a page, each of which is one document. */
export function parsePlain(format: PlainFormat) {
  return async function* (source: Opened): AsyncGenerator<Parsed> {
    const { bytes, name, given } = source;
    yield makeWhole(source, await readWhole(bytes, format, { name, contentType: given.contentType ?? null }));
  };
}

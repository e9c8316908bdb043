import { decodeBytes } from "../charset/decode-bytes.ts";
import type { Opened } from "../source.ts";

/** The characters of a file of rows, and the source with notes on its encoding for each of its documents. */
export function decodeRows(source: Opened): { readonly text: string; readonly noted: Opened } {
  const contentType = source.given.contentType ?? null;
  const { text, notes } = decodeBytes(source.bytes, { contentType, isPage: false, isCut: false });
  // Which row has the bytes that mean nothing, its own characters show.
  const noted = { ...source, notes: [...source.notes, ...notes.filter(({ code }) => code !== "invalid-characters")] };
  return { text, noted };
}

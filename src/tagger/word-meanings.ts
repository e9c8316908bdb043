import type { Meanings } from "../record/tags.ts";
import { meaningRows } from "./meaning-rows.ts";
import type { Encoder } from "./open-encoder.ts";
import { stretch } from "./stretch.ts";
import { textWindows } from "./text-windows.ts";
import { wordPieces } from "./word-pieces.ts";

/** What the words of a text mean, by pass 1 alone. */
export async function wordMeanings(text: string, encoder: Encoder): Promise<Meanings> {
  const pieces = wordPieces(text, encoder.vocabulary);
  const { meanings, keep } = meaningRows(pieces);
  for (const window of textWindows(text, pieces, encoder.manifest)) {
    keep(window, await encoder.runWithMeanings(stretch(pieces, window.from, window.to, [])));
  }
  return meanings;
}

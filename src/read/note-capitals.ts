import type { Note } from "../record/note.ts";

const SAMPLE = 100_000;

/** A note where a text of some length is in capitals, as broadcast transcripts are: names cannot be told by them. */
export function noteCapitals(text: string): readonly Note[] {
  const sample = text.slice(0, SAMPLE);
  const upper = sample.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = sample.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper + lower < 100 || upper < 0.7 * (upper + lower)) return [];
  const share = Math.round((100 * upper) / (upper + lower));
  const detail = `${share} % of the letters are capitals; names and the beginnings of sentences are harder to tell.`;
  return [{ code: "capitals", at: null, detail }];
}

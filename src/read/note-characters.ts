import type { Note } from "../record/note.ts";

/** A surrogate without its other half: no character, and no UTF-8 can hold it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Embeddings, overrides, isolates and marks: they can make a line read otherwise than it is stored. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/** What a reader should know of a text's characters, which are kept as they are: each note stands at the first. */
export function noteCharacters(text: string): readonly Note[] {
  const notes: Note[] = [];
  const lone = count(text, LONE);
  if (lone) {
    const detail = `${lone.times} lone surrogate${plural(lone.times)}, kept in the text; its hash takes U+FFFD for each.`;
    notes.push({ code: "lone-surrogates", at: { start: lone.first, end: lone.first + 1 }, detail });
  }
  const direction = count(text, DIRECTION);
  if (direction) {
    const detail = `Marks that turn the direction of writing, kept in the text: ${direction.times}.`;
    notes.push({ code: "direction-marks", at: { start: direction.first, end: direction.first + 1 }, detail });
  }
  return notes;
}

function count(text: string, pattern: RegExp): { first: number; times: number } | null {
  const first = text.search(pattern);
  if (first < 0) return null;
  let times = 0;
  for (const _ of text.matchAll(pattern)) times++;
  return { first, times };
}

const plural = (times: number) => (times === 1 ? "" : "s");

import { Failure } from "../../../record/failure.ts";
import { sentences } from "../../../text/sentences.ts";
import { hull, overlaps, type Span } from "../../../text/span.ts";
import { listSome } from "../find/list-some.ts";

/** Where words are looked for first: over the old place, then around what they belong to. */
export type Near = { readonly old: readonly Span[]; readonly around: readonly Span[] };

/**
 * The span of exactly these words, as near as can be to where they stood: over the old place, else in the sentences
 * around, else in the whole text. Where the nearest are several, or there is none, that is `Failure` "bad-option"
 * with the places as offsets. White space and the shape of quotation marks may be typed as a keyboard has them.
 */
export function findWords(text: string, words: string, near: Near): Span {
  const found = occurrences(text, words);
  const around = near.around.length > 0 ? sentencesOf(text, hull(near.around)) : null;
  const circles = [
    found.filter((one) => near.old.some((old) => overlaps(one, old))),
    found.filter((one) => around !== null && overlaps(one, around)),
    found,
  ];
  const nearest = circles.find((circle) => circle.length > 0);
  if (nearest === undefined) throw new Failure("bad-option", `the text does not have the words “${words}”`);
  if (nearest.length === 1) return nearest[0]!;
  const places = listSome(nearest, ({ start, end }) => `${start}-${end}`);
  throw new Failure(
    "bad-option",
    `“${words}” stands in several places: ${places}; give more words, or one of these with --at`,
  );
}

const occurrences = (text: string, words: string): readonly Span[] => {
  const pattern = patternOf(words.trim());
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
};

const patternOf = (words: string): RegExp => {
  const body = words
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/\s+/gu, "\\s+");
  const before = /^[\p{L}\p{N}]/u.test(words) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = /[\p{L}\p{N}]$/u.test(words) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${before}${body}${after}`, "gu");
};

const sentencesOf = (text: string, span: Span): Span =>
  hull([span, ...sentences(text).filter((sentence) => overlaps(sentence, span))]);

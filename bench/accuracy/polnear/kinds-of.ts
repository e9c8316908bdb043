import { contains, type Span } from "../../../src/text/span.ts";
import type { Attribution } from "../measure/attribution.ts";
import { quotedRanges } from "../measure/quoted-ranges.ts";
import { sentences } from "../measure/sentences.ts";
import { wordText } from "../measure/word-text.ts";
import { cueKey } from "./seen-cues.ts";

export const KINDS = [
  "direct: all words in quotation marks",
  "mixed: some words in quotation marks",
  "indirect: no quotation marks",
  "the only one in its sentence",
  "several in its sentence",
  "content in several pieces",
  "inverted: the cue before its source",
  "pronoun as source",
  "no source in the text",
  "cue unseen in training",
] as const;
export type Kind = (typeof KINDS)[number];

const PRONOUN = /^(?:I|we|you|he|she|it|they|who|him|her|them|this|that|these|those|himself|herself|themselves)$/iu;

/** For each gold attribution of a text the kinds that it is of; cues count as unseen only where the seen ones are given. */
export function kindsOf(
  text: string,
  gold: readonly Attribution[],
  seen: ReadonlySet<string> | null,
): readonly ReadonlySet<Kind>[] {
  const words = wordText(text);
  const quoted = words.words(quotedRanges(text));
  const spans = sentences(text);
  const sentenceOf = (cue: Span | undefined) =>
    cue ? spans.findIndex((s) => contains(s, { start: cue.start, end: cue.start })) : -1;
  const at = gold.map((a) => sentenceOf(a.cue[0]));
  return gold.map((a, i) => {
    const kinds = new Set<Kind>([
      form(text, words.tokens, [...words.words(a.content)], quoted),
      at.filter((s) => s === at[i]).length > 1 ? "several in its sentence" : "the only one in its sentence",
    ]);
    const [source, cue] = [a.source[0], a.cue[0]];
    if (a.content.length > 1) kinds.add("content in several pieces");
    if (!source) kinds.add("no source in the text");
    if (source && cue && cue.start < source.start) kinds.add("inverted: the cue before its source");
    if (source && PRONOUN.test(text.slice(source.start, source.end))) kinds.add("pronoun as source");
    if (seen && a.cue.length > 0 && !seen.has(cueKey(text, a.cue))) kinds.add("cue unseen in training");
    return kinds;
  });
}

function form(text: string, tokens: readonly Span[], content: readonly number[], quoted: ReadonlySet<number>): Kind {
  const plain = content.filter((i) => /[\p{L}\p{N}]/u.test(text[tokens[i]!.start]!));
  const inside = plain.filter((i) => quoted.has(i)).length;
  if (inside === 0) return KINDS[2];
  return inside === plain.length ? KINDS[0] : KINDS[1];
}

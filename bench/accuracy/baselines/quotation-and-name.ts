import type { Span } from "../../../src/text/span.ts";
import type { Attribution } from "../measure/attribution.ts";
import { quotedRanges } from "../measure/quoted-ranges.ts";
import type { System } from "../measure/system.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { type SentenceWord, sentenceWords } from "./sentence-words.ts";

const PRONOUN = /^(?:I|he|she|they|we|it)$/i;
const FEWEST_WORDS = 4;

/**
 * The first baseline: each quotation of at least four words belongs to the nearest name (a run of capitalised words)
 * or pronoun in its sentence, by the nearest reporting verb there. A quotation with none of them near is not read.
 */
export const quotationAndName: System = {
  name: "quotation marks + nearest name",
  read: async ({ text }) => attributions(text),
};

function attributions(text: string): readonly Attribution[] {
  const all = sentenceWords(text);
  return quotedRanges(text)
    .filter((q) => text.slice(q.start, q.end).trim().split(/\s+/).length >= FEWEST_WORDS)
    .flatMap((quotation) => {
      const sentence = all.filter((s) => s.some((w) => w.start < quotation.end && quotation.start < w.end)).flat();
      const outside = sentence.filter((w) => !w.quoted);
      const cue = nearest(
        quotation,
        outside.filter((w) => REPORTING_VERBS.has(w.text.toLowerCase())),
      );
      const name = nearest(quotation, names(outside, sentence[0]));
      return cue && name ? [{ cue: [cue], source: [name], content: [quotation] }] : [];
    });
}

/** Pronouns and runs of capitalised words; a single capitalised word that opens the sentence is no name. */
function names(words: readonly SentenceWord[], first: SentenceWord | undefined): readonly Span[] {
  const found: (Span & { words: number })[] = [];
  let last: SentenceWord | null = null;
  for (const word of words) {
    const follows = last !== null && words.indexOf(word) === words.indexOf(last) + 1;
    if (PRONOUN.test(word.text)) found.push({ start: word.start, end: word.end, words: 2 });
    else if (!/^\p{Lu}/u.test(word.text)) continue;
    else if (follows && found.length > 0) {
      const run = found.pop()!;
      found.push({ start: run.start, end: word.end, words: run.words + 1 });
    } else found.push({ start: word.start, end: word.end, words: 1 });
    last = PRONOUN.test(word.text) ? null : word;
  }
  return found.filter((n) => n.words > 1 || n.start !== first?.start);
}

function nearest(target: Span, candidates: readonly Span[]): Span | null {
  const distance = (s: Span) => Math.max(0, s.start - target.end, target.start - s.end);
  const [best] = [...candidates].sort((a, b) => distance(a) - distance(b));
  return best ? { start: best.start, end: best.end } : null;
}

import type { Span } from "../../../src/text/span.ts";
import type { Attribution } from "../measure/attribution.ts";
import type { System } from "../measure/system.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { type SentenceWord, sentenceWords } from "./sentence-words.ts";

const HELPER =
  /^(?:has|have|had|is|was|were|are|will|would|did|does|do|not|also|later|then|could|may|might|should|\p{Ll}+ly)$/u;
const STOP = /^(?:that|who|which|and|but|if|when|while|because|as|to|how|what|whether)$/i;
const LONGEST_SUBJECT = 8;

/**
 * The second baseline: each reporting verb outside quotation marks is a cue. Its source is the noun phrase, roughly,
 * that ends at the verb or, where there is none, begins after it; its content the rest of the sentence behind the cue,
 * or before it where nothing is left behind.
 */
export const verbAndSubject: System = {
  name: "reporting verb + nearest subject",
  read: async ({ text }) => sentenceWords(text).flatMap(attributions),
};

function attributions(words: readonly SentenceWord[]): readonly Attribution[] {
  return words.flatMap((word, verb) => {
    if (word.quoted || !REPORTING_VERBS.has(word.text.toLowerCase())) return [];
    let first = verb;
    while (first > 0 && HELPER.test(words[first - 1]!.text) && !words[first - 1]!.quoted) first--;
    const left = subjectBefore(words, first);
    const right = left.length > 0 ? [] : subjectAfter(words, verb);
    const behind = words.slice(verb + right.length + 1);
    const before = words.slice(0, first - left.length);
    const content = behind.filter((w) => !w.isMark).length > 1 ? behind : before;
    if (content.length === 0) return [];
    return [
      { cue: span(words.slice(first, verb + 1)), source: span(left.length > 0 ? left : right), content: span(content) },
    ];
  });
}

const ends = (word: SentenceWord) => word.isMark || word.quoted || STOP.test(word.text);

function subjectBefore(words: readonly SentenceWord[], end: number): readonly SentenceWord[] {
  let start = end;
  while (start > 0 && end - start < LONGEST_SUBJECT && !ends(words[start - 1]!)) start--;
  return words.slice(start, end);
}

function subjectAfter(words: readonly SentenceWord[], verb: number): readonly SentenceWord[] {
  let end = verb + 1;
  while (end < words.length && end - verb <= LONGEST_SUBJECT && !ends(words[end]!)) end++;
  return words.slice(verb + 1, end);
}

function span(words: readonly SentenceWord[]): readonly Span[] {
  return words.length === 0 ? [] : [{ start: words[0]!.start, end: words.at(-1)!.end }];
}

import type { Act } from "../../record/act.ts";

/** Only patterns that are right more often than "assert" on our own labels. */
const WORDS: readonly (readonly [RegExp, Act])[] = [
  [
    /(?:could|can)(?:not| not|n[’']t) (?:confirm|verify|comment)|\bno (?:immediate )?(?:comment|confirmation)\b|not (?:have |had )?(?:an? )?immediate comment|not (?:be )?(?:comment|confirm)\w*|\bunable to confirm\b|n[’']t have any confirmation/iu,
    "decline-to-confirm",
  ],
  [
    /\b(?:I|we) (?:want to |would like to |wish to )?(?:thank|congratulate|commend|welcome|appreciate|applaud)\b|\b(?:am|are) (?:very |deeply |truly )?grateful\b|\bthanks\b/iu,
    "praise",
  ],
  [/\b(?:I|we) (?:apologi[sz]e|am (?:deeply |very |so )?sorry|are (?:deeply |very |so )?sorry)\b/iu, "apologise"],
  [
    /\b(?:I|we) (?:urge|call (?:on|upon|for)|ask\b|appeal|beg|count on|hope|would like to (?:ask|request)|need)\b|\bplease\b/iu,
    "appeal",
  ],
  [/^[^.!?]*\?\s*[”"’']?$/u, "ask"],
  [/^(?:and |but |so )?(?:I|we)(?: will|[’']ll| shall| are going to| am going to)\b/iu, "promise"],
  [
    /\bready to (?:provide|help|assist|support|offer|continue|accept)|\breadiness to\b|\bcommitment to (?:continue|provid|support)/iu,
    "promise",
  ],
  [/^(?:\S+\s){0,6}(?:must|should|needs? to|has to|have to)\b/iu, "demand"],
];

/**
 * What a speaker does by the whole of his words, where he says it outright ("we thank", "I will not", "no comment"); null
 * where no pattern fits.
 */
export function actOfWords(words: string): Act | null {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

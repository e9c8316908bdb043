import type { Act } from "../../record/act.ts";

/** The telling ones first. */
const PATTERNS: readonly (readonly [RegExp, Act])[] = [
  [/\?\s*[”"]?$/u, "ask"],
  [/\b(?:I|we) (?:apologi[sz]e|am sorry|are sorry|regret)\b/iu, "apologise"],
  [/\b(?:I|we) (?:want to |would like to )?(?:thank|congratulate|commend|welcome)\b/iu, "praise"],
  [/\b(?:I|we) (?:condemn|deplore|denounce)\b/iu, "condemn"],
  [/\b(?:I|we) (?:urge|call (?:on|upon|for)|ask|appeal|request|would like to (?:ask|request)|need|hope)\b/iu, "appeal"],
  [/\b(?:must|has to|have to|needs? to|ought to)\b/iu, "demand"],
  [/\b(?:I|we)(?: will|[’']ll| shall| are going to| am going to)\b/iu, "promise"],
  [/\b(?:will|is going to|are going to|is likely to|are likely to|expected to)\b/iu, "predict"],
];

/** What a clause does by its own words, whoever says it; null where they do not tell. */
export function actOfClause(words: string): Act | null {
  return PATTERNS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

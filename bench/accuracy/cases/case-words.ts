import { type WordText, wordText } from "../measure/word-text.ts";

/** A comma may stand inside a word here ("1,000"), which the rule for PolNeAR does not have. */
const WORD = /[\p{L}\p{N}_]+(?:[’'\-.,][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;

/** A case's text cut into tokens as the keys' own scorer cuts it. */
export function caseWords(text: string): WordText {
  return wordText(text, WORD);
}

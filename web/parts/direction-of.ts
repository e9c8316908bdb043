/**
 * The direction in which words run. A browser goes by their first letter, and so turns an English title around that begins
 * with an Arabic quotation; where both kinds of letters are in the words, the more frequent ones decide.
 */
export function directionOf(words: string): "auto" | "ltr" | "rtl" {
  const toLeft = words.match(TO_LEFT)?.length ?? 0;
  if (toLeft === 0) return "auto";
  const letters = words.match(LETTER)?.length ?? 0;
  return toLeft * 2 > letters ? "rtl" : "ltr";
}

const TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{Letter}/gu;

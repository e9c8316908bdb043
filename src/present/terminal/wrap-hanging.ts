import { countColumns } from "./count-columns.ts";
import { wrapWords } from "./wrap-words.ts";

/** Words broken at the width of the screen, the first line behind `label`, all further ones under its end. */
export function wrapHanging(label: string, words: string, width: number): string {
  const indent = countColumns(label);
  return wrapWords(words, Math.max(width - indent, MIN_MEASURE))
    .map((one, i) => (i === 0 ? label : " ".repeat(indent)) + one.trimEnd())
    .join("\n");
}

/** Below this many columns, lines run over the edge of the screen rather than break at every word. */
const MIN_MEASURE = 20;

import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Words broken at the width of the screen, the first line behind `label`, all further ones under its end. */
export function wrapHanging(label: string, words: string, width: number): string {
  const indent = stringWidth(label);
  const lines = wrapAnsi(words, Math.max(width - indent, MIN_MEASURE), { hard: true }).split("\n");
  return lines.map((line, i) => (i === 0 ? label : " ".repeat(indent)) + line.trimEnd()).join("\n");
}

/** Below this many columns, lines run over the edge of the screen rather than break at every word. */
const MIN_MEASURE = 20;

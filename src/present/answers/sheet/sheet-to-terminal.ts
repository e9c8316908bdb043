import { COLOURED, PLAIN } from "../../terminal/paint.ts";
import type { Screen } from "../../terminal/to-terminal.ts";
import { wrapHanging } from "../../terminal/wrap-hanging.ts";
import { showLine } from "../../words/show-words.ts";
import type { Sheet } from "./sheet.ts";

/** A sheet for a person at a terminal: labels on the left, words wrapped beside them. */
export function sheetToTerminal({ title, sections }: Sheet, { width, colour }: Screen): string {
  const paint = colour ? COLOURED : PLAIN;
  const measure = Math.min(width, WIDEST);
  const lines = sections.flatMap(({ heading, facts }) => {
    const broad = Math.min(Math.max(...facts.map(({ label }) => label.length)), BROADEST) + 2;
    return [
      "",
      ...(heading === null ? [] : [paint.strong(showLine(heading))]),
      ...facts.map(({ label, words }) =>
        wrapHanging(paint.faint(showLine(label).padEnd(broad)), showLine(words), measure),
      ),
    ];
  });
  return `${[paint.strong(wrapHanging("", showLine(title), measure)), ...lines].join("\n")}\n`;
}

/** Wider lines than this are hard to read, whatever the screen. */
const WIDEST = 100;
/** Labels are aligned up to this many columns; a longer one pushes its words to the right. */
const BROADEST = 24;

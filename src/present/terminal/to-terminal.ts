import type { Reading } from "../../record/reading.ts";
import { outline } from "../outline.ts";
import { countSpeakers, showCounts } from "../words/count-speakers.ts";
import { describePublished } from "../words/describe-published.ts";
import { showPlace } from "../words/place-of.ts";
import { showLine } from "../words/show-words.ts";
import { COLOURED, PLAIN } from "./paint.ts";
import { showStatement } from "./show-statement.ts";
import { wrapHanging } from "./wrap-hanging.ts";

/** Where a reading will be printed: columns, and whether it may be coloured. */
export type Screen = { readonly width: number; readonly colour: boolean };

/** A reading for a person at a terminal, ending in a line break. It says that no person has reviewed it. */
export function toTerminal(reading: Reading, { width, colour }: Screen): string {
  const paint = colour ? COLOURED : PLAIN;
  const { document } = reading;
  const measure = Math.min(width, WIDEST);
  const wrap = (words: string) => wrapHanging("", showLine(words), measure);
  const from = [document.outlet ?? "outlet unknown", describePublished(document.published)];
  if (document.credit) from.push(`credit ${document.credit}`);

  return `${[
    paint.strong(wrap(document.title ?? reading.file)),
    wrap(from.join(" · ")),
    wrap([...showCounts(countSpeakers(reading)), "not reviewed by a person"].join(" · ")),
    "",
    ...outline(reading.statements).map((entry) => showStatement(reading, entry, measure, paint)),
    ...reading.notes.map((note) => {
      const place = note.at ? ` at ${showPlace(document.text, note.at.start)}` : "";
      return wrapHanging("note: ", `${showLine(note.detail)}${place} [${note.code}]`, measure);
    }),
  ].join("\n")}\n`;
}

/** Wider lines than this are hard to read, whatever the screen. */
const WIDEST = 100;

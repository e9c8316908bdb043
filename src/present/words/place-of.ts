import { codePointOffsets } from "../../text/code-points.ts";

/** Where an offset stands for a reader: paragraph and character, both from 1. */
export type Place = { readonly paragraph: number; readonly character: number };

/** The place of a UTF-16 offset. Paragraphs are the lines that are not blank; characters are code points. */
export function placeOf(text: string, offset: number): Place {
  const { lines, points } = tableOf(text);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const { start, paragraph } = lines[low]!;
  return { paragraph, character: points[offset]! - points[start]! + 1 };
}

/** A place as it is printed: `¶4:118`. */
export function showPlace(text: string, offset: number): string {
  const { paragraph, character } = placeOf(text, offset);
  return `¶${paragraph}:${character}`;
}

type Line = { readonly start: number; readonly paragraph: number };
type Table = { readonly text: string; readonly lines: readonly Line[]; readonly points: Uint32Array };

// Every statement of a text asks for its place, so the table of the text asked for last is kept, with the very string: that
// it is the same is then known without reading it, where an equal one would be read to its end each time.
let last: Table | null = null;

const tableOf = (text: string): Table => {
  const isSame = last?.text === text;
  last = isSame ? { ...last!, text } : { text, lines: findLines(text), points: codePointOffsets(text) };
  return last;
};

const findLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let paragraph = 1;
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) {
    lines.push({ start, paragraph });
    if (text.slice(start, index).trim() !== "") paragraph++;
    start = index + end.length;
  }
  return [...lines, { start, paragraph }];
};

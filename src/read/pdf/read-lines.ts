import type { PdfLine } from "./pdf-line.ts";

/** What pdf.js gives for a piece of text: its matrix has the size in [3], and its place in [4] and [5]. */
type TextItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
};

/** The lines of one page in the order in which the file has them, without those that are blank. */
export function readLines(items: readonly object[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: TextItem[] = [];
  const endLine = () => {
    const line = lineOf(open);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const item of items) {
    // Others mark where a part of the document's structure begins.
    if (!("str" in item)) continue;
    const piece = item as TextItem;
    open.push(piece);
    if (piece.hasEOL) endLine();
  }
  endLine();
  return lines;
}

function lineOf(pieces: readonly TextItem[]): PdfLine | null {
  const text = pieces
    .map(({ str }) => str)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return null;
  const inked = pieces.filter(({ str }) => str.trim() !== "");
  const [first, last] = [inked[0]!, inked.at(-1)!];
  const size = Math.max(...inked.map(({ height, transform }) => height || Math.abs(transform[3]!)));
  const right = last.transform[4]! + last.width;
  return { text, x: first.transform[4]!, right, y: first.transform[5]!, size };
}

import type { Entry } from "../../../src/present/outline.ts";
import { type Row, spreadEntries } from "../../../src/present/page/spread-entries.ts";
import type { Span } from "../../../src/text/span.ts";
import type { ShownStatement } from "../page-view.ts";
import { type Piece, piecesOf } from "./pieces-of.ts";

/** A statement of the page, with its number. */
export type PageEntry = Entry<ShownStatement>;

/** A paragraph with its statements. */
export type PageRow = Omit<Row<ShownStatement>, "block"> & { readonly block: Piece };

/** Some paragraphs that are set together, and what they will take of the screen. */
export type Chunk = Span & {
  readonly index: number;
  readonly rows: readonly PageRow[];
  /** An estimate in lines of text, until it is known. */
  readonly lines: number;
};

/** The text in chunks, so that only those near the screen need be set. */
export function chunksOf(text: string, entries: readonly PageEntry[]): readonly Chunk[] {
  const rows = spreadEntries(piecesOf(text), entries) as readonly PageRow[];
  const chunks: Chunk[] = [];
  let waiting: PageRow[] = [];
  const close = () => {
    if (waiting.length === 0) return;
    const start = waiting[0]!.block.start;
    const end = waiting.at(-1)!.block.end;
    const lines = waiting.reduce((sum, { block }) => sum + Math.ceil((block.end - block.start) / LINE) + GAP, 0);
    chunks.push({ index: chunks.length, rows: waiting, start, end, lines });
    waiting = [];
  };
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length >= ROWS || row.block.end - waiting[0]!.block.start >= LENGTH) close();
  }
  close();
  return chunks;
}

/** The chunk in which an offset lies: the last that begins at it or before it. */
export function chunkAt(chunks: readonly Chunk[], offset: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (chunks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const ROWS = 8;
/** UTF-16 code units. */
const LENGTH = 3_000;
/** Characters of a line, and lines between paragraphs. */
const LINE = 68;
const GAP = 0.7;

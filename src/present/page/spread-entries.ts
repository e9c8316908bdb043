import type { Statement } from "../../record/reading.ts";
import type { Span } from "../../text/span.ts";
import { type Entry, startOf } from "../outline.ts";
import type { Block } from "./split-blocks.ts";

/** A paragraph with the statements whose words begin in it, and all those that it has any part of. */
export type Row<One extends Statement = Statement> = {
  readonly block: Block;
  readonly begin: readonly Entry<One>[];
  readonly touch: readonly Entry<One>[];
};

/** Puts statements to their paragraphs; by search, not by trying each with each, since a long text has thousands of both. */
export function spreadEntries<One extends Statement>(
  blocks: readonly Block[],
  entries: readonly Entry<One>[],
): readonly Row<One>[] {
  const rows = blocks.map((block) => ({ block, begin: [] as Entry<One>[], touch: [] as Entry<One>[] }));
  if (rows.length === 0) return rows;
  for (const entry of entries) {
    const { content, cue, source, condition } = entry.statement;
    const spans = [...content, cue, source, condition].filter((span) => span !== null);
    const touched = new Set(spans.flatMap((span) => rowsOf(blocks, span)));
    for (const i of touched) rows[i]!.touch.push(entry);
    rows[rowAt(blocks, startOf(entry.statement))]!.begin.push(entry);
  }
  return rows;
}

/** The last paragraph that begins at the offset or before it; the first where none does. */
const rowAt = (blocks: readonly Block[], offset: number): number => {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const rowsOf = (blocks: readonly Block[], span: Span): readonly number[] => {
  const found: number[] = [];
  for (let i = rowAt(blocks, span.start); i < blocks.length && blocks[i]!.start < span.end; i++) {
    if (blocks[i]!.end > span.start) found.push(i);
  }
  return found;
};

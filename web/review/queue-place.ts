/** A stretch of the queue as the ledger has it: the rows from `offset` on, how many there are in all, and as of which entry. */
export type Stretch<Row> = {
  readonly rows: readonly Row[];
  readonly offset: number;
  readonly total: number;
  readonly seq: number;
};

/** Judged in this view, each with the entry that it came to; infinite until that is known. */
export type Gone = ReadonlyMap<string, number>;

/** Where a review stands in its queue. */
export type QueuePlace<Row> = {
  /** How many come before, and how many there are in all, without those that were judged since. */
  readonly before: number;
  readonly total: number;
  /** Whether the statement is in the queue still; else `next` is the one that took its place. */
  readonly isIn: boolean;
  readonly next: Row | null;
  readonly previous: Row | null;
};

/** Where a statement stands in the queue, by its id and by how many came before it when the address was made. */
export function queuePlace<Row extends { readonly id: string }>(
  stretch: Stretch<Row>,
  { at, before, gone }: { readonly at: string | null; readonly before: number; readonly gone: Gone },
): QueuePlace<Row> {
  const { offset, seq } = stretch;
  // An answer that is newer than a judgement knows of it.
  const rows = stretch.rows.filter(({ id }) => id === at || (gone.get(id) ?? -1) <= seq);
  const total = stretch.total - (stretch.rows.length - rows.length);
  const index = rows.findIndex(({ id }) => id === at);
  if (index >= 0) {
    return {
      before: offset + index,
      total,
      isIn: true,
      next: rows[index + 1] ?? null,
      previous: rows[index - 1] ?? null,
    };
  }
  const here = Math.max(0, Math.min(before, total) - offset);
  return {
    before: Math.min(before, total),
    total,
    isIn: false,
    next: rows[here] ?? null,
    previous: rows[here - 1] ?? null,
  };
}

/** From where on the queue is asked for, so that those on both sides of a place are in it and few steps ask again. */
export function stretchAt(before: number): { readonly offset: number; readonly limit: number } {
  const offset = Math.max(0, Math.floor(before / STEP) * STEP - STEP / 2);
  return { offset, limit: 2 * STEP + STEP / 2 };
}

const STEP = 20;

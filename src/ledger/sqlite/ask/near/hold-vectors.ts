import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../../../record/failure.ts";

/** The vectors of one model in a row, each with its length. */
export type Held = {
  readonly width: number;
  readonly packed: Int8Array;
  readonly lengths: Float32Array;
  /** The id of the statement whose vector is the nth. */
  statementAt(n: number): string;
};

/**
 * Loads all vectors of a model, which are packed document by document, into one array; null where there are none. It goes
 * a slice at a time, so that others can be served in between.
 */
export function* holdVectors(db: DatabaseSyncInstance, model: string): Generator<void, Held | null> {
  const rows: Row[] = [];
  const slice = db.prepare(
    "SELECT document, statements, packed FROM vectors WHERE model = ? AND document > ? ORDER BY document LIMIT ?",
  );
  for (let last = ""; ; last = rows.at(-1)!.document) {
    const found = slice.all(model, last, SLICE) as Row[];
    rows.push(...found);
    if (found.length < SLICE) break;
    yield;
  }
  const width = widthOf(rows);
  if (width === null) return null;
  const { packed, begins } = joined(rows, width);
  yield;
  const lengths = lengthsOf(packed, width);
  // the lists of ids stay as they are written: of hundreds of thousands a question needs some dozens
  const lists = rows.map(({ statements }) => statements);
  return {
    ...{ width, packed, lengths },
    statementAt: (n) => {
      const row = lastAtOrBelow(begins, n);
      return idsOf(lists[row]!)[n - begins[row]!]!;
    },
  };
}

/** Documents: read in some twenty milliseconds. */
const SLICE = 1_000;

type Row = { readonly document: string; readonly statements: string; readonly packed: Uint8Array };

const joined = (rows: readonly Row[], width: number) => {
  const packed = new Int8Array(rows.reduce((sum, row) => sum + row.packed.length, 0));
  const begins = new Uint32Array(rows.length);
  let at = 0;
  for (const [i, row] of rows.entries()) {
    begins[i] = at / width;
    packed.set(new Int8Array(row.packed.buffer, row.packed.byteOffset, row.packed.length), at);
    at += row.packed.length;
  }
  return { packed, begins };
};

const idsOf = (statements: string): readonly string[] => {
  try {
    return JSON.parse(statements) as string[];
  } catch {
    const words = "the vectors of a document no longer say of which statements they are; reread makes them anew";
    throw new Failure("ledger-damaged", words);
  }
};

const widthOf = (rows: readonly Row[]): number | null => {
  const first = rows.find(({ packed }) => packed.length > 0);
  return first ? first.packed.length / idsOf(first.statements).length : null;
};

const lastAtOrBelow = (begins: Uint32Array, n: number): number => {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= n) low = middle;
    else high = middle - 1;
  }
  return low;
};

const lengthsOf = (packed: Int8Array, width: number): Float32Array => {
  const lengths = new Float32Array(packed.length / width);
  for (let i = 0, at = 0; i < lengths.length; i++) {
    let sum = 0;
    for (const end = at + width; at < end; at++) sum += packed[at]! * packed[at]!;
    lengths[i] = Math.sqrt(sum);
  }
  return lengths;
};

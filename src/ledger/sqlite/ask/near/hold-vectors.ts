import type { DatabaseSyncInstance } from "@photostructure/sqlite";

/** The vectors of one model in a row, each with its length; `statements` are their ids in the same order. */
export type Held = {
  readonly width: number;
  readonly statements: readonly string[];
  readonly packed: Int8Array;
  readonly lengths: Float32Array;
};

/** Loads all vectors of a model, which are packed document by document, into one array; null where there are none. */
export function holdVectors(db: DatabaseSyncInstance, model: string): Held | null {
  const rows = db
    .prepare("SELECT statements, packed FROM vectors WHERE model = ? ORDER BY document")
    .all(model) as Row[];
  const statements = rows.flatMap((row) => JSON.parse(row.statements) as string[]);
  if (statements.length === 0) return null;
  const packed = new Int8Array(rows.reduce((sum, row) => sum + row.packed.length, 0));
  let at = 0;
  for (const row of rows) {
    packed.set(new Int8Array(row.packed.buffer, row.packed.byteOffset, row.packed.length), at);
    at += row.packed.length;
  }
  const width = packed.length / statements.length;
  return { width, statements, packed, lengths: lengthsOf(packed, width) };
}

type Row = { readonly statements: string; readonly packed: Uint8Array };

const lengthsOf = (packed: Int8Array, width: number): Float32Array => {
  const lengths = new Float32Array(packed.length / width);
  for (let i = 0, at = 0; i < lengths.length; i++) {
    let sum = 0;
    for (const end = at + width; at < end; at++) sum += packed[at]! * packed[at]!;
    lengths[i] = Math.sqrt(sum);
  }
  return lengths;
};

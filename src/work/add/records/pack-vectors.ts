import type { StatementVectors } from "../../../record/ledger/entry.ts";

/** The vectors of a document's statements, one behind the other; null where there is none. */
export function packVectors(
  document: string,
  model: string,
  vectors: ReadonlyMap<string, Int8Array>,
): StatementVectors | null {
  if (vectors.size === 0) return null;
  const packed = new Int8Array([...vectors.values()].reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const vector of vectors.values()) {
    packed.set(vector, at);
    at += vector.length;
  }
  return { document, model, statements: [...vectors.keys()], packed };
}

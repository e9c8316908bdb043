import type { Held } from "./hold-vectors.ts";

/** A place in the row of vectors and the cosine of the vector there, from 1 down to -1. */
export type Near = { readonly index: number; readonly cosine: number };

/** The vectors nearest to one, exactly and nearest first, at most `limit`; of equals, those held first. */
export function nearest({ packed, lengths, width }: Held, vector: Int8Array, limit: number): Near[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  const cosines = new Float32Array(lengths.length);
  for (let i = 0, at = 0; i < cosines.length; i++, at += width) {
    let dot = 0;
    for (let k = 0; k < width; k++) dot += packed[at + k]! * vector[k]!;
    cosines[i] = dot / (lengths[i]! * length || 1);
  }
  const floor = floorOf(cosines, limit);
  const found: Near[] = [];
  for (let i = 0; i < cosines.length; i++) if (cosines[i]! >= floor) found.push({ index: i, cosine: cosines[i]! });
  return found.sort((a, b) => b.cosine - a.cosine || a.index - b.index).slice(0, limit);
}

/** The cosine of the last that is among the nearest: by counting, since sorting all would take longer than measuring. */
const floorOf = (cosines: Float32Array, limit: number): number => {
  const counts = new Uint32Array(BINS + 1);
  for (let i = 0; i < cosines.length; i++) counts[binOf(cosines[i]!)]!++;
  let bin = BINS;
  for (let more = counts[bin]!; more < limit && bin > 0; more += counts[bin]!) bin--;
  return bin / (BINS / 2) - 1 - 1 / BINS;
};

const BINS = 4096;
const binOf = (cosine: number): number => Math.min(Math.max(Math.floor((cosine + 1) * (BINS / 2)), 0), BINS);

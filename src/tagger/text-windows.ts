import type { Manifest } from "./manifest.ts";
import { sentenceStarts } from "./sentence-starts.ts";
import { type Window, windows } from "./windows.ts";
import type { Pieces } from "./word-pieces.ts";

/** The windows in which pass 1 reads a text; none where it has no pieces. */
export function textWindows(text: string, pieces: Pieces, manifest: Manifest): Window[] {
  const count = pieces.ids.length;
  if (count === 0) return [];
  const offsets = sentenceStarts(text);
  const starts: number[] = [];
  for (let i = 0, s = 0; i < count; i++) {
    while (s < offsets.length && offsets[s]! < pieces.start[i]!) s++;
    if (offsets[s] === pieces.start[i]) starts.push(i);
  }
  return windows(count, starts, manifest.tagWindow, manifest.tagOverlap);
}

import type { LinkVector } from "../record/tags.ts";
import type { Manifest } from "./manifest.ts";
import type { Answer } from "./open-encoder.ts";
import { piecesSpan } from "./pieces-span.ts";
import type { Window } from "./windows.ts";
import type { Pieces } from "./word-pieces.ts";

/** The rows of pass 1 over a whole text, put together from its windows. */
export function answerRows(text: string, pieces: Pieces, manifest: Manifest) {
  const width = Object.values(manifest.tags).reduce((sum, head) => sum + head.labels.length, 0);
  const link = manifest.linkWidth;
  const tags = new Float32Array(pieces.ids.length * width);
  const links: LinkVector[] = [];
  return {
    tags,
    width,
    links: links as readonly LinkVector[],
    /** Takes over the rows of one window that lie in its kept part; row 0 of an answer is [CLS]. */
    keep(window: Window, answer: Answer): void {
      for (let piece = window.keepFrom; piece < window.keepTo; piece++) {
        const row = piece - window.from + 1;
        tags.set(answer.tags.subarray(row * width, (row + 1) * width), piece * width);
        const at = row * 2 * link;
        const query = answer.links.slice(at, at + link);
        links.push({
          ...piecesSpan(text, pieces, piece, piece + 1),
          query,
          key: answer.links.slice(at + link, at + 2 * link),
        });
      }
    },
  };
}

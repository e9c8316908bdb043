import { type Sha256, sha256 } from "../../text/sha256.ts";

/** Whether this is the text with this hash. */
export function hasHash(text: string, hash: Sha256): boolean {
  last = { text, hash: last?.text === text ? last.hash : sha256(text) };
  return last.hash === hash;
}

// The statements of one text are mostly cited one after the other. The very string is kept that was asked of last: that it
// is the same is then known without reading it, where an equal one would be read to its end each time.
let last: { readonly text: string; readonly hash: Sha256 } | null = null;

import { type Sha256, sha256 } from "../../text/sha256.ts";

/** Whether this is the text with this hash. */
export function hasHash(text: string, hash: Sha256): boolean {
  if (last?.text !== text) last = { text, hash: sha256(text) };
  return last.hash === hash;
}

// The statements of one text are mostly cited one after the other.
let last: { readonly text: string; readonly hash: Sha256 } | null = null;

import type { Note } from "../record/note.ts";
import type { Sha256 } from "../text/sha256.ts";
import type { Given } from "./given.ts";
import { LIMITS } from "./limits.ts";

/** Bytes that are to be parsed, and where they lie. */
export type Source = {
  readonly bytes: Uint8Array;
  /** For display: the file's path, and behind a slash an archive's member. */
  readonly path: string;
  /** What tells the format: the name of the file, member or attachment. */
  readonly name: string;
  readonly given: Given;
  /** The original that holds these bytes and as which part; null where they are an original themselves. */
  readonly within: { readonly original: Sha256; readonly part: string } | null;
  readonly depth: { readonly archives: number; readonly mails: number };
  readonly allowance: Allowance;
  /** Members of the outermost archive to be passed over, since an earlier run got behind them. */
  readonly skip: number;
};

/** A source whose format is known: the hash of the original that its documents name, and notes for each of them. */
export type Opened = Source & { readonly original: Sha256; readonly notes: readonly Note[] };

/** What may still be unpacked out of one file, however its archives lie in one another; counted down. */
export type Allowance = { members: number; bytes: number };

/** A file as a source: nothing around it, and everything still allowed. */
export function fileSource(bytes: Uint8Array, path: string, given: Given, skip = 0): Source {
  const allowance = { members: LIMITS.members, bytes: LIMITS.unpacked };
  return { bytes, path, name: path, given, within: null, depth: { archives: 0, mails: 0 }, allowance, skip };
}

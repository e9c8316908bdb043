import type { Span } from "../../../src/text/span.ts";

/** Who said what, as the measured sets know it: the pieces of each role in the text, none where it has none. */
export type Attribution = {
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
};

export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

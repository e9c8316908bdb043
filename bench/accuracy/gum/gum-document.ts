import type { Span } from "../../../src/text/span.ts";

/** A mention as GUM has it: all its words, the words of its head, and the chain that it belongs to. */
export type GumMention = { readonly span: Span; readonly head: readonly Span[]; readonly chain: string };

/** A document of GUM: its text, its mentions, and for each attribution the words that name its source. */
export type GumDocument = {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly GumMention[];
  readonly sources: readonly (readonly Span[])[];
};

import type { Span } from "../text/span.ts";
import type { Act } from "./act.ts";
import type { Medium } from "./medium.ts";

/** A span that the model proposes, with its probability from 0 to 1. */
export type Tagged = Span & { readonly score: number };

/** What a name is the name of, as the model tells. */
export type NameKind = "person" | "organization" | "place";

/** A cue ("said", "according to") and the spans that the model gives a role in its attribution. */
export type TaggedCue = {
  readonly cue: Tagged;
  readonly source: readonly Tagged[];
  readonly content: readonly Tagged[];
  readonly audience: readonly Tagged[];
  readonly relay: readonly Tagged[];
  readonly condition: readonly Tagged[];
  readonly medium: readonly Tagged[];
  readonly when: readonly Tagged[];
  readonly where: readonly Tagged[];
  /** Probabilities that sum to 1. */
  readonly acts: Readonly<Record<Act, number>>;
  readonly media: Readonly<Record<Medium, number>>;
  /** The probability that the speaker is a party that the text names somewhere. */
  readonly named: number;
};

/** Query and key of one word piece; `query · key` of an earlier piece, over 8, scores it as antecedent; 0 is "none". */
export type LinkVector = Span & { readonly query: Float32Array; readonly key: Float32Array };

/** All that the model says of one text. Spans are in reading order; no rule has touched them. */
export type Tags = {
  readonly cues: readonly TaggedCue[];
  readonly names: readonly (Tagged & { readonly kind: NameKind })[];
  /** Noun phrases for people and groups, from their first word to their head. */
  readonly nominals: readonly Tagged[];
  /** Pass 1's own cues, sources and contents by PolNeAR's guideline, not tied to one another: a baseline. */
  readonly flat: {
    readonly cue: readonly Tagged[];
    readonly source: readonly Tagged[];
    readonly content: readonly Tagged[];
  };
  readonly links: readonly LinkVector[];
  readonly model: { readonly name: string; readonly version: string };
};

/** What each word piece of a text means where it stands: a row of numbers a piece, for finding words that say the same. */
export type Meanings = { readonly start: Int32Array; readonly end: Int32Array; readonly rows: Float32Array };

/** Tags of a text together with the meanings of its words. */
export type TagsWithMeanings = Tags & { readonly meanings: Meanings };

import type { Span } from "../../../src/text/span.ts";

/** A list in a key stands for "any of these is right", null among them for "none". */
export type AnyOf<T> = T | readonly T[] | null | undefined;

/** A link of the chain as a careful reader's key has it; `entity` and `to` are ids of the key or "unnamed". */
export type KeyStep = {
  readonly role: string;
  readonly entity?: AnyOf<string>;
  readonly span?: Span | null;
  readonly medium?: AnyOf<string>;
  readonly to?: AnyOf<string>;
  readonly toSpan?: Span | null;
  readonly when?: readonly [string, string] | null;
  readonly optional?: boolean;
};

export type KeyStatement = {
  readonly id: string;
  readonly content: readonly Span[];
  readonly cue?: Span | null;
  readonly speaker?: AnyOf<string>;
  readonly act: readonly string[];
  readonly form: AnyOf<string>;
  readonly condition?: AnyOf<Span>;
  readonly within?: AnyOf<string>;
  readonly chain?: readonly KeyStep[];
  readonly optional?: boolean;
};

export type KeyEntity = { readonly names: readonly string[]; readonly mentions?: readonly Span[] };

/** A careful reader's key to one text, as far as it is about statements. */
export type CaseKey = {
  readonly document: { readonly published?: { readonly from: string; readonly basis: string } | null };
  readonly entities: Readonly<Record<string, KeyEntity>>;
  readonly statements: readonly KeyStatement[];
};

import type { DemoKey } from "../../bench/accuracy/demo/read-demo.ts";

/** A span of a key, which repeats its words. */
export type KeySpan = { readonly start: number; readonly end: number; readonly text: string };

type AnyId = string | null | readonly (string | null)[];

/** A key of the demo, as far as its test looks at it. */
export type Key = Omit<DemoKey, "statements"> & {
  readonly statements: readonly {
    readonly id: string;
    readonly speaker: AnyId;
    readonly within: string | null;
    readonly chain: readonly { readonly entity?: AnyId; readonly onBehalfOf?: AnyId; readonly to?: AnyId }[];
    readonly optional?: boolean;
    readonly phenomena?: readonly string[];
  }[];
};

/** Items that share an origin, or only seem to. */
export type Origin = { readonly id: string; readonly items: readonly string[]; readonly statements: readonly string[] };

/** How two statements stand to each other. */
export type Comparison = { readonly id: string; readonly left: string; readonly right: string };

/** What somebody bound himself to, and what was reported of it. */
export type Commitment = { readonly id: string; readonly statement: string; readonly evidence: readonly string[] };

/** Rival readings and their evidence. */
export type Hypotheses = { readonly evidence: readonly { readonly statement: string }[] };

/** Every span in a key, wherever it stands. */
export function spansOf(value: unknown): readonly KeySpan[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== "object" || value === null) return [];
  if ("start" in value && "end" in value && "text" in value) return [value as KeySpan];
  return Object.values(value).flatMap(spansOf);
}

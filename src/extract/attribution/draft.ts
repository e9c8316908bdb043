import type { Act } from "../../record/act.ts";
import type { Medium } from "../../record/medium.ts";
import type { NameKind } from "../../record/tags.ts";
import type { Span } from "../../text/span.ts";
import type { Quotation } from "./find-quotations.ts";

/** A statement in the making: spans without entities. Rules take a list of drafts and give back another. */
export type Draft = {
  readonly cue: Span | null;
  readonly source: Span | null;
  /** The phrase that names the source's party, where the source does not itself ("who"). */
  readonly party: Span | null;
  readonly content: readonly Span[];
  readonly audience: Span | null;
  readonly relays: readonly Span[];
  readonly condition: Span | null;
  readonly mediumWords: Span | null;
  readonly when: Span | null;
  /** Probabilities of acts and media by the model; rules narrow them. */
  readonly acts: Readonly<Partial<Record<Act, number>>>;
  readonly media: Readonly<Partial<Record<Medium, number>>>;
  /** The model's probability that the speaker is named somewhere in the text. */
  readonly named: number;
  readonly score: number;
  /** The rules that made or changed it, in order. */
  readonly rules: readonly string[];
  /** The draft whose words it carries on, for one without a cue. */
  readonly continues: Draft | null;
  /** The draft in which this one is reported, where a rule says so; else the places of their words decide. */
  readonly inside: Draft | null;
};

/** What rules may look at beside the drafts. */
export type AttributionContext = {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  /** Names and descriptions of people and groups, in reading order. */
  readonly phrases: readonly Span[];
  /** The names alone. */
  readonly names: readonly (Span & { readonly kind: NameKind })[];
};

/** One step from the model's spans to statements; `name` is what a changed draft is marked with. */
export type AttributionRule = {
  readonly name: string;
  readonly apply: (drafts: readonly Draft[], context: AttributionContext) => readonly Draft[];
};

/** A draft changed by a rule, which is written down; the same draft where nothing changes. */
export function amend(draft: Draft, rule: string, change: Partial<Draft>): Draft {
  const changed = Object.entries(change).some(
    ([key, value]) => key === "inside" || JSON.stringify(value) !== JSON.stringify(draft[key as keyof Draft]),
  );
  return changed ? { ...draft, ...change, rules: [...draft.rules, rule] } : draft;
}

/** Where the party that speaks a draft is named. */
export function speakerPhrase(draft: Draft): Span | null {
  return draft.party ?? draft.source;
}

import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import type { Act } from "./act.ts";
import type { Medium } from "./medium.ts";
import type { Note } from "./note.ts";

/** Why a statement has a speaker or none: named by the text, left unnamed by it, not settled by us, or no source. */
export type SpeakerKind = "named" | "unnamed" | "unresolved" | "absent";

/** How the words are given: all in quotation marks, all in the reporter's words, or some of each. */
export type StatementForm = "direct" | "indirect" | "mixed";

/** Whether the words say that something is so, or that it is not. */
export type Polarity = "holds" | "fails";

/** Whether the words speak of what is, what is still to come, what is only supposed, or what lies years back. */
export type Modality = "actual" | "future" | "hypothetical" | "historical";

/** The model with its score, or rules alone; `rules` are those that shaped the finding, in order. */
export type MachineMaker = {
  readonly kind: "model" | "rule";
  readonly name: string;
  readonly version: string;
  readonly score: number;
  readonly rules: readonly string[];
};

/** Who made a finding. A person's outranks a machine's. */
export type Maker = MachineMaker | { readonly kind: "person"; readonly name: string };

/** A party of a chain, by entity where the text names it and by span where it stands in the text. */
export type Party = { readonly entity: string | null; readonly span: Span | null };

/** One link of the attribution chain, outward from the utterer. */
export type Step = Party & {
  readonly role: "utterer" | "relay" | "publisher";
  readonly onBehalfOf: string | null;
  readonly cue: Span | null;
  readonly to: Party | null;
  readonly medium: Medium;
  readonly when: { readonly from: string; readonly to: string } | null;
  readonly where: string | null;
};

/** How sure a holder is of the content; a null holder with a span is an unnamed one. */
export type Certainty = {
  readonly holder: string | "author" | null;
  readonly span: Span | null;
  readonly value: "certain" | "probable" | "possible" | "unknown" | "conditional" | "hypothetical";
  readonly polarity: "positive" | "negative";
};

/** One clause of a statement that carries an act or a condition of its own: what is compared later. */
export type Claim = {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly act: Act;
  readonly condition: Span | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly event: string | null;
};

/** What one cue introduces: the words, whose they are, and the way they came. */
export type Statement = {
  readonly id: string;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Set only where `speakerIs` is "named". */
  readonly speaker: string | null;
  readonly speakerIs: SpeakerKind;
  readonly form: StatementForm;
  /** Of the principal claim, as is `condition`. */
  readonly act: Act;
  readonly condition: Span | null;
  readonly claims: readonly Claim[];
  /** The statement that this one is reported in. */
  readonly within: string | null;
  readonly chain: readonly Step[];
  readonly certainty: readonly Certainty[];
  readonly maker: Maker;
};

/** What sort of party or place an entity is; "other" where it is none of the three. */
export type EntityKind = "person" | "organization" | "place" | "other";

/** Words that stand for the entity with this id; metonymic where a place is named for its government or the like. */
export type Mention = Span & {
  readonly kind: EntityKind;
  readonly form: "name" | "nominal" | "pronoun";
  readonly use: "literal" | "metonymic";
  readonly entity: string;
};

/** A party or place that the text speaks of; its id holds within this reading alone. */
export type Entity = { readonly id: string; readonly kind: EntityKind; readonly name: string };

/** What rules and model find in one document. */
export type Findings = {
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly notes: readonly Note[];
};

/** The document and all that was read from it, as `standoff read` gives it out. */
export type Reading = Findings & { readonly file: string; readonly document: Document };

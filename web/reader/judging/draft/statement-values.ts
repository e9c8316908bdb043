import type { PageStatement } from "../../../../src/present/desk/page-statement.ts";
import type { Act } from "../../../../src/record/act.ts";
import type { Medium } from "../../../../src/record/medium.ts";
import type { Modality, Party, Polarity, StatementForm } from "../../../../src/record/reading.ts";
import { cut, type Span } from "../../../../src/text/span.ts";

/** The fields of a claim that a form shows. */
export type ClaimValues = { readonly polarity: Polarity; readonly modality: Modality };

/**
 * A statement as a form shows it. A party is the id of one of the document's, else words of the text; a speaker may also be
 * one of unnamed, unresolved and absent.
 */
export type StatementValues = {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly condition: Span | null;
  /** Null in a new statement alone: whom the words of the source stand for. */
  readonly speaker: string | null;
  readonly act: Act;
  /** Null in a new statement alone: as the quotation marks have it. */
  readonly form: StatementForm | null;
  readonly medium: Medium;
  readonly to: string | null;
  readonly onBehalfOf: string | null;
  readonly relays: readonly string[];
  readonly publisher: string | null;
  readonly claims: Readonly<Record<string, ClaimValues>>;
};

/** What a form of a statement has at first. */
export function valuesOf(statement: PageStatement, text: string): StatementValues {
  const { content, cue, source, condition, speaker, speakerIs, act, form, chain, claims } = statement;
  const utterer = chain.find(({ role }) => role === "utterer");
  const name = (party: Party | null | undefined) =>
    party ? (party.entity ?? (party.span && cut(text, party.span))) : null;
  const carriers = (role: "relay" | "publisher") =>
    chain.filter((step) => step.role === role).flatMap((step) => name(step) ?? []);
  return {
    ...{ content, cue, source, condition, act, form },
    speaker: speakerIs === "named" && speaker !== null ? speaker : speakerIs,
    medium: utterer?.medium ?? "unknown",
    to: name(utterer?.to),
    onBehalfOf: utterer?.onBehalfOf ?? null,
    relays: carriers("relay"),
    publisher: carriers("publisher")[0] ?? null,
    claims: Object.fromEntries(claims.map(({ id, polarity, modality }) => [id, { polarity, modality }])),
  };
}

/** What a form of a new statement has at first, which these words are the content of. */
export function valuesOfNew(content: readonly Span[]): StatementValues {
  const none = { cue: null, source: null, condition: null, to: null, onBehalfOf: null, publisher: null };
  return {
    ...none,
    content,
    speaker: null,
    act: "assert",
    form: null,
    medium: "unknown",
    relays: [],
    claims: {},
  };
}

import { findQuotations } from "../../../extract/attribution/find-quotations.ts";
import { formOf } from "../../../extract/attribution/form-of.ts";
import { certaintyOf } from "../../../extract/certainty/certainty-of.ts";
import type { Act } from "../../../record/act.ts";
import { Failure } from "../../../record/failure.ts";
import { findingId, placeOfStatement } from "../../../record/finding-id.ts";
import type { StatementRecord } from "../../../record/ledger/kept.ts";
import { contains, hull, type Span } from "../../../text/span.ts";
import type { OpenDocument } from "../open-document.ts";
import { changeChain } from "./change-chain.ts";
import type { Edits, Place } from "./edits.ts";
import { fitClaims } from "./fit-claims.ts";
import { followUtterer, uttererOf } from "./follow-utterer.ts";
import type { KeptStatement } from "./kept-statement.ts";
import { resolveEdits, speakerOf } from "./resolve-edits.ts";
import { wordsOf } from "./words-of.ts";

/** What a person says of a statement that they found; without a `speaker`, it is whom the words at its source stand for. */
export type FoundStatement = Omit<Edits, "content" | "act" | "polarity" | "modality"> & {
  /** Its pieces, at least one. */
  readonly content: readonly Place[];
  readonly act: Act;
};

type Around = {
  readonly document: OpenDocument;
  /** The statements that the document has. */
  readonly others: readonly StatementRecord[];
  readonly by: string;
};

/** The statement that a person found, with its claims and all else that hangs on its words and speaker. */
export function makeStatement(found: FoundStatement, { document, others, by }: Around): KeptStatement {
  const { content, act, speaker, cue, source, condition, form, ...chain } = found;
  if (content.length === 0) throw new Failure("bad-option", "a statement has a content: give the words that were said");
  const { text } = document;
  const blank = blankOf(document.document.id, by);
  const placed = { ...blank, ...resolveEdits({ content }, { statement: blank, document }) };
  const given = { act, cue, source, condition, speaker };
  const spoken = { ...placed, ...resolveEdits(present(given), { statement: placed, document }) };
  const heard = speaker === undefined ? { ...spoken, ...speakerAt(spoken.source, document) } : spoken;
  const relays = chain.relays ?? [];
  const chained = { ...heard, ...changeChain({ ...chain, relays }, { statement: heard, document }) };
  const carried = { ...chained, chain: followUtterer(chained, chained) };
  const id = findingId(blank.document, "statement", placeOfStatement(carried));
  const whole: StatementRecord = {
    ...carried,
    id,
    order: orderAmong(others, carried),
    form: form ?? formOf(text, carried.content, findQuotations(text)),
    within: outerOf(others, { ...carried, id }),
    certainty: certaintyOf(text, uttererOf(carried), carried.cue, carried.content, act, carried.condition),
  };
  const statement = { ...whole, words: wordsOf(whole, document) };
  return { statement, claims: fitClaims(text, { old: blank, statement, claims: [] }) };
}

const blankOf = (document: string, by: string): StatementRecord => ({
  ...{ kind: "statement", id: "", document, order: 0, content: [], cue: null, source: null, condition: null },
  ...{ speaker: null, speakerIs: "absent", form: "indirect", act: "assert", within: null, chain: [], certainty: [] },
  maker: { kind: "person", name: by },
  words: { speaker: null, chain: "" },
});

const present = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/** Whom exactly these words stand for: a name that stands among others is as likely that of another's office. */
const speakerAt = (
  source: Span | null,
  { mentions, entities }: OpenDocument,
): Pick<StatementRecord, "speaker" | "speakerIs"> => {
  if (source === null) return { speaker: null, speakerIs: "absent" };
  const there = mentions.filter(({ start, end }) => start === source.start && end === source.end);
  const party = there.length === 1 ? entities.find(({ id }) => id === there[0]!.entity) : undefined;
  return party ? speakerOf(party) : { speaker: null, speakerIs: "unresolved" };
};

/** The place of the last that begins before it: two with one place stand in the order of their recording. */
const orderAmong = (others: readonly StatementRecord[], { content }: StatementRecord): number =>
  Math.max(0, ...others.filter((one) => startOf(one) <= content[0]!.start).map(({ order }) => order));

const startOf = ({ content, cue }: StatementRecord): number => content[0]?.start ?? cue?.start ?? 0;

/** The nearest of those that this one is told within: its cue and its words are part of what they say. */
const outerOf = (others: readonly StatementRecord[], { id, cue, content }: StatementRecord): string | null => {
  if (cue === null) return null;
  const own = hull([cue, ...content]);
  const around = others
    .filter((one) => one.within !== id)
    .flatMap((one) => one.content.filter((piece) => contains(piece, own)).map((piece) => ({ id: one.id, piece })))
    .sort((a, b) => a.piece.end - a.piece.start - (b.piece.end - b.piece.start));
  return around[0]?.id ?? null;
};

import { foldForLink } from "../../../ledger/columns.ts";
import type { MentionRecord, StatementRecord } from "../../../record/ledger/kept.ts";
import type { Party } from "../../../record/reading.ts";
import { cut, type Span } from "../../../text/span.ts";
import type { OpenDocument } from "../open-document.ts";
import type { Meant } from "./replace-party.ts";
import { sourceMention } from "./source-mention.ts";

/** How far an identity reaches: the mentions that are tied anew, and whom it means in a statement. */
export type Reach = {
  readonly mentions: readonly MentionRecord[];
  readonly meantIn: (statement: StatementRecord) => Meant;
};

/** How far it reaches that somebody is meant by a mention, or by the source of a statement. */
export function reachOf(
  record: StatementRecord | MentionRecord,
  around: {
    readonly document: OpenDocument;
    readonly statements: readonly StatementRecord[];
    readonly of: "these words" | "all its mentions";
  },
): Reach {
  const { document, of } = around;
  const spot = record.kind === "mention" ? record : sourceMention(record, document.mentions);
  if (spot === null) return reachOfWords(record as StatementRecord, around);
  const mentions = tiedWith(spot, document.mentions, of);
  // Who loses every mention is the other party wherever a statement has him.
  const whole = document.mentions.every((mention) => mention.entity !== spot.entity || mentions.includes(mention));
  const stands = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
  const isThere = (span: Span | null) => span !== null && stands.has(`${span.start}-${span.end}`);
  return {
    mentions,
    meantIn: (statement) => ({
      speaks: speaksBy(statement, document.mentions, mentions) || (whole && statement.speaker === spot.entity),
      isMeant: ({ entity, span }: Party) => (whole && entity === spot.entity) || isThere(span),
    }),
  };
}

/** The mentions that go with this one. That "he" is somebody else says nothing of a name that he was taken for. */
const tiedWith = (
  spot: MentionRecord,
  all: readonly MentionRecord[],
  of: "these words" | "all its mentions",
): readonly MentionRecord[] => {
  const fellows = all.filter(({ entity }) => entity === spot.entity);
  if (of === "these words") return fellows.filter(({ start, end }) => start === spot.start && end === spot.end);
  return spot.form === "name" ? fellows : fellows.filter(({ form }) => form !== "name");
};

const speaksBy = (
  statement: StatementRecord,
  all: readonly MentionRecord[],
  tied: readonly MentionRecord[],
): boolean => {
  const mention = sourceMention(statement, all);
  return mention !== null && tied.some(({ id }) => id === mention.id);
};

/** Words that nobody has tied to a party: the statements that have them for a source, here or in the whole document. */
const reachOfWords = (
  record: StatementRecord,
  {
    document: { text, mentions },
    of,
  }: { readonly document: OpenDocument; readonly of: "these words" | "all its mentions" },
): Reach => {
  const source = record.source!;
  const words = foldForLink(cut(text, source));
  const isSame = (other: StatementRecord): boolean => {
    if (other.source === null) return false;
    if (other.source.start === source.start && other.source.end === source.end) return true;
    if (of === "these words" || other.speakerIs !== record.speakerIs) return false;
    return foldForLink(cut(text, other.source)) === words && sourceMention(other, mentions) === null;
  };
  return { mentions: [], meantIn: (statement) => ({ speaks: isSame(statement), isMeant: () => false }) };
};

import { describeJudgement } from "../../src/present/answers/records/describe-judgement.ts";
import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { ACT_WORDS } from "../../src/present/words/act-words.ts";
import { describeMaker } from "../../src/present/words/describe-maker.ts";
import { describePublished } from "../../src/present/words/describe-published.ts";
import type { Judgement } from "../../src/record/ledger/judgement.ts";
import type { LedgerRecord } from "../../src/record/ledger/ledger-record.ts";
import { hrefOf } from "../address/address.ts";

/** One thing that a field says; with an address where it leads somewhere; a record's id where `isRecord` is set. */
export type FieldValue = { readonly words: string; readonly href?: string; readonly isRecord?: true };

/** What a record says under one label. */
export type RecordField = { readonly label: string; readonly values: readonly FieldValue[] };

/** What a record says, field by field, in the words that people use for it; what it leaves open is left out. */
export function recordFields(shown: ShownRecord): readonly RecordField[] {
  const record = shown as unknown as LedgerRecord;
  switch (record.kind) {
    case "statement":
      return [
        ...field("speaker", record.words.speaker, record.speaker && partyHref(record.speaker)),
        ...field("act", `${ACT_WORDS[record.act].verb}, ${record.form} speech`),
        ...field("condition", typeof shown.conditionWords === "string" ? shown.conditionWords : null),
        ...field("way", record.words.chain),
        ...claimFields(shown),
        ...recordField("reported in", record.within),
        ...field("read by", describeMaker(record.maker)),
      ];
    case "claim":
      return [
        ...field("act", ACT_WORDS[record.act].verb),
        ...field("says", `that it ${record.polarity}, ${record.modality}`),
        ...recordField("statement", record.statement),
      ];
    case "mention":
      return [...recordField("stands for", record.entity), ...field("by", `${record.form}, of a ${record.of}`)];
    case "entity":
      return [
        ...field("name", record.name),
        ...field("kind", record.of),
        ...field("named in the text", record.named ? "yes" : "no, described"),
      ];
    case "link":
      return [
        ...recordField("one", record.left),
        ...recordField("other", record.right),
        ...field("are", record.relation === "same" ? "one" : "two"),
        ...field("because", record.reasons.join("; ") || null),
        ...field("made by", describeMaker(record.maker)),
      ];
    case "side":
      return [
        ...field("name", record.name, hrefOf(["people"], { side: record.name })),
        { label: "members", values: record.members.map(recordValue) },
        ...field("changed by", record.by),
      ];
    case "document":
      return [
        ...field("title", record.title ?? "untitled", hrefOf(["read", record.id])),
        ...field("outlet", record.outlet),
        ...field("published", describePublished(record.published)),
        ...field("byline", record.byline),
        ...field("address", record.url),
        ...field("language", record.language),
        ...field("form", record.form),
        ...field("text", record.textHash),
        ...field("original", record.bytes),
        ...recordField("newer version of", record.supersedes),
      ];
    case "review":
    case "correction":
    case "check":
    case "note":
    case "tag":
      return judgementFields(record);
    default:
      return plainFields(shown);
  }
}

/** The clauses of a statement that lives, where it has several. */
const claimFields = ({ claims }: ShownRecord): readonly RecordField[] => {
  const ids = Array.isArray(claims) ? (claims as readonly { readonly id: string }[]).map(({ id }) => id) : [];
  return ids.length < 2 ? [] : [{ label: "claims", values: ids.map(recordValue) }];
};

const judgementFields = (record: Judgement): readonly RecordField[] => [
  ...recordField("of", record.target.id),
  ...field("says", describeJudgement(record).words),
];

/** The fields of a kind that has no words of its own, as they are. */
const plainFields = (shown: ShownRecord): readonly RecordField[] =>
  Object.entries(shown).flatMap(([label, value]) => {
    if (AROUND.has(label) || value === null || value === undefined) return [];
    return [{ label, values: [{ words: typeof value === "object" ? JSON.stringify(value) : String(value) }] }];
  });

/** What stands around a record in the answer, and is shown elsewhere. */
const AROUND = new Set(
  "kind id document standing cluster judgements orphaned tombstones history head at by".split(" "),
);

const field = (label: string, words: string | null, href?: string | null): readonly RecordField[] =>
  words === null || words === "" ? [] : [{ label, values: [href ? { words, href } : { words }] }];

const recordField = (label: string, id: string | null): readonly RecordField[] =>
  id === null ? [] : [{ label, values: [recordValue(id)] }];

const recordValue = (id: string): FieldValue => ({ words: id, href: hrefOf(["record", id]), isRecord: true });
const partyHref = (id: string): string => hrefOf(["party", id]);

import type { Reads } from "../../../ledger/ledger.ts";
import { plural } from "../../../present/words/plural.ts";
import { Failure } from "../../../record/failure.ts";
import type { CorrectionRecord } from "../../../record/ledger/judgement.ts";
import type { EntityRecord, MentionRecord, StatementRecord } from "../../../record/ledger/kept.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { RecordRef } from "../../../record/ledger/record-kind.ts";
import { changeOf } from "../change-of.ts";
import { findEntity } from "../find/find-entity.ts";
import { findRecord } from "../find/find-record.ts";
import { judgedOn } from "../judged-on.ts";
import { freshId } from "../judgement-id.ts";
import { type OpenDocument, openDocument } from "../open-document.ts";
import type { Plan, Signature } from "../plan.ts";
import { correctStatement } from "../statement/correct-statement.ts";
import { type Reach, reachOf } from "./reach-of.ts";
import { replaceParty } from "./replace-party.ts";

/** Whom words of the text stand for, said of a statement's source or of a mention. */
export type Identity = {
  readonly id: string;
  /** An entity of the document, by name or id. */
  readonly who: string;
  /** Whether it is said of all words that stand for the same party, or of these alone. */
  readonly of: "these words" | "all its mentions";
};

/**
 * A person says who "he" is. The mentions are tied to that party, and all statements that these words speak in, are
 * spoken to or carry, follow: in one entry.
 */
export function identify({ id, who, of }: Identity, signature: Signature): Plan {
  return async (now) => {
    const record = await findRecord(now, id, ["statement", "mention"]);
    const document = await openDocument(now, record.document);
    const to = findEntity(document.entities, who);
    const statements = await now.list("statement", { document: record.document });
    if (record.kind === "statement" && record.source === null) {
      throw new Failure(
        "bad-option",
        "no words of the text stand for its speaker: set it with correct ID speaker=NAME",
      );
    }
    const reach = reachOf(record, { document, statements, of });
    const tied = await tieMentions(now, reach, { to, signature });
    const put = await putRight(now, { reach, to, document, statements, signature });
    if (tied.length === 0 && put.record.length === 0) return null;
    const count = (kind: LedgerRecord["kind"]) =>
      plural([...tied, ...put.record].filter((one) => one.kind === kind).length, kind);
    return changeOf({
      act: "correct",
      by: signature.by,
      subject: record.id,
      detail: `who is meant: ${count("mention")}, ${count("statement")}`,
      record: [...tied, ...put.record],
      end: put.end,
    });
  };
}

const tieMentions = async (
  now: Reads,
  { mentions }: Reach,
  { to, signature }: { readonly to: EntityRecord; readonly signature: Signature },
): Promise<readonly LedgerRecord[]> => {
  const records: LedgerRecord[] = [];
  for (const mention of mentions.filter(({ entity }) => entity !== to.id)) {
    const put: MentionRecord = { ...mention, entity: to.id };
    const correction: CorrectionRecord = {
      kind: "correction",
      id: await freshId(now, mention),
      ...(await judgedOn(now, mention, signature)),
      changes: { entity: to.id },
      reason: null,
    };
    records.push(put, correction);
  }
  return records;
};

const putRight = async (
  now: Reads,
  given: {
    readonly reach: Reach;
    readonly to: EntityRecord;
    readonly document: OpenDocument;
    readonly statements: readonly StatementRecord[];
    readonly signature: Signature;
  },
): Promise<{ readonly record: readonly LedgerRecord[]; readonly end: readonly RecordRef[] }> => {
  const { reach, to, document, statements, signature } = given;
  const record: LedgerRecord[] = [];
  const end: RecordRef[] = [];
  for (const statement of statements) {
    const changes = replaceParty(statement, reach.meantIn(statement), to);
    if (Object.keys(changes).length === 0) continue;
    const part = await correctStatement(now, { statement, document, changes, reason: null, signature });
    record.push(...part.record);
    end.push(...part.end);
  }
  return { record, end };
};

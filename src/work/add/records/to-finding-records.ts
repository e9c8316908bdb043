import { describeChain } from "../../../present/words/describe-chain.ts";
import { nameSpeaker } from "../../../present/words/name-speaker.ts";
import { findingId } from "../../../record/finding-id.ts";
import type { ClaimRecord, EntityRecord, MentionRecord, StatementRecord } from "../../../record/ledger/kept.ts";
import type { Findings, Reading } from "../../../record/reading.ts";
import type { Document } from "../../../text/document.ts";
import { shortId } from "../../../text/sha256.ts";

/** What was read in one document, as records: the findings of it, each of a kind. */
export type FindingRecords = {
  readonly statements: readonly StatementRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly entities: readonly EntityRecord[];
};

/** The findings of a document as records of a ledger. Same findings, same records with the same ids. */
export function toFindingRecords(document: Document, findings: Findings): FindingRecords {
  return {
    statements: statementsOf({ ...findings, file: "", document }),
    claims: claimsOf(document, findings),
    mentions: mentionsOf(document, findings),
    entities: entitiesOf(document, findings),
  };
}

function statementsOf(reading: Reading): StatementRecord[] {
  return reading.statements.map((statement, order) => {
    const { claims: _, ...own } = statement;
    const words = {
      speaker: nameSpeaker(reading, statement).name,
      chain: describeChain(reading, statement).join(" → "),
    };
    return { ...own, kind: "statement", document: reading.document.id, order, words };
  });
}

function claimsOf({ id: document }: Document, { statements }: Findings): ClaimRecord[] {
  return statements.flatMap(({ id: statement, claims }) =>
    claims.map((claim, order) => ({ ...claim, kind: "claim" as const, document, statement, order })),
  );
}

function mentionsOf({ id: document }: Document, { mentions }: Findings): MentionRecord[] {
  const taken = new Map<string, number>();
  return mentions.map(({ kind: of, ...own }) => {
    const id = findingId(document, "mention", [own]);
    const times = taken.get(id) ?? 0;
    taken.set(id, times + 1);
    // The same words may stand for two entities: "the brothers" for each of them.
    return { ...own, kind: "mention", id: times === 0 ? id : shortId(id, times), document, of };
  });
}

function entitiesOf({ id: document }: Document, { entities, mentions }: Findings): EntityRecord[] {
  const named = new Set(mentions.filter(({ form }) => form === "name").map(({ entity }) => entity));
  return entities.map(({ id, kind: of, name }) => ({ kind: "entity", id, document, of, name, named: named.has(id) }));
}

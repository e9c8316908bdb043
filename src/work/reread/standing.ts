import type { Reads } from "../../ledger/ledger.ts";
import type { Judgement } from "../../record/ledger/judgement.ts";
import type { ReadingRecord } from "../../record/ledger/kept.ts";
import type { FindingRecords } from "../add/records/to-finding-records.ts";
import { readingId } from "../add/records/to-records.ts";
import { judgementsWhere } from "../ask/judgements-on.ts";

/** What stands in a ledger of one document: what was read in it, and what persons have said of that. */
export type Standing = FindingRecords & {
  readonly reading: ReadingRecord | null;
  readonly judgements: readonly Judgement[];
};

/** Gathers what stands of a document. */
export async function standingOf(now: Reads, document: string): Promise<Standing> {
  const of = { document };
  return {
    statements: await now.list("statement", of),
    claims: await now.list("claim", of),
    mentions: await now.list("mention", of),
    entities: await now.list("entity", of),
    reading: await now.live("reading", readingId(document)),
    judgements: await judgementsWhere(now, of, null),
  };
}

import type { Reads } from "../../ledger/ledger.ts";
import type { Judgement } from "../../record/ledger/judgement.ts";
import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import type { RecordRef } from "../../record/ledger/record-kind.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import type { FindingRecords } from "../add/records/to-finding-records.ts";

/** Judgements as they are to be recorded anew, on other records; and those that are on no record any more. */
export type Reanchored = { readonly moved: readonly Judgement[]; readonly orphaned: readonly Judgement[] };

/**
 * Moves judgements whose record is no longer found to the one that stands on exactly the same words. A text never
 * changes, so that the same words are at the same place; where two records stand there, or none, a judgement stays
 * where it is.
 */
export async function reanchor(
  now: Reads,
  judgements: readonly Judgement[],
  after: FindingRecords,
  heirs: ReadonlyMap<string, string>,
): Promise<Reanchored> {
  const live = [...after.statements, ...after.claims, ...after.mentions, ...after.entities];
  const ids = new Set(live.map(({ id }) => id));
  const lost = judgements.filter((one) => isOnFinding(one.target) && !takesBack(one) && !ids.has(one.target.id));
  const moved: Judgement[] = [];
  const orphaned: Judgement[] = [];
  for (const one of lost) {
    const heir = heirs.get(one.target.id) ?? (await sameWords(now, one.target, live));
    if (heir === null) orphaned.push(one);
    else moved.push({ ...one, target: { kind: one.target.kind, id: heir } });
  }
  return { moved, orphaned };
}

const isOnFinding = ({ kind }: RecordRef): boolean =>
  kind === "statement" || kind === "claim" || kind === "mention" || kind === "entity";

const takesBack = (one: Judgement): boolean => one.kind === "review" && one.verdict === "withdrawn";

const sameWords = async (now: Reads, target: RecordRef, live: readonly LedgerRecord[]): Promise<string | null> => {
  const last = (await now.versions(target.id)).at(-1)?.record ?? null;
  const words = last && wordsOf(last);
  if (words === null) return null;
  const fitting = live.filter((one) => one.kind === target.kind && wordsOf(one) === words);
  return fitting.length === 1 ? fitting[0]!.id : null;
};

/** The place of what a record quotes. */
const wordsOf = (record: LedgerRecord): string | null => {
  if (record.kind === "statement") return record.content.length > 0 ? canonicalJson(record.content) : null;
  if (record.kind === "claim") return canonicalJson(record.spans);
  return null;
};

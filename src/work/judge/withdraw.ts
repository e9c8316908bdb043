import type { Reads } from "../../ledger/ledger.ts";
import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import { PART_KINDS, type RecordRef } from "../../record/ledger/record-kind.ts";
import { linksWithout } from "../reread/links-without.ts";
import { changeOf } from "./change-of.ts";
import { findRecord } from "./find/find-record.ts";
import { judgedOn } from "./judged-on.ts";
import { standingId } from "./judgement-id.ts";
import type { Plan, Signature } from "./plan.ts";

/**
 * A person takes back a claim, a statement with its claims, or a document with all that was read in it. What persons have
 * said of them stays, so that undoing brings back all of it.
 */
export function withdraw(given: { readonly id: string; readonly reason: string }, signature: Signature): Plan {
  return async (now) => {
    const record = await findRecord(now, given.id, ["statement", "document", "claim"]);
    return changeOf({
      act: "withdraw",
      by: signature.by,
      subject: record.id,
      detail: given.reason,
      record: [
        {
          kind: "review",
          id: standingId("review", record, signature.by),
          ...(await judgedOn(now, record, signature)),
          verdict: "withdrawn",
          reason: given.reason,
        },
        ...(record.kind === "document" ? await linksWithout(now, record.id) : []),
      ],
      end: [record, ...(await partsOf(now, record))].map(({ kind, id }): RecordRef => ({ kind, id })),
    });
  };
}

const partsOf = async (now: Reads, { kind, id }: LedgerRecord): Promise<readonly RecordRef[]> => {
  if (kind === "statement") return now.list("claim", { statement: id });
  if (kind !== "document") return [];
  const parts: RecordRef[] = [];
  for (const part of PART_KINDS) parts.push(...(await now.list(part, { document: id })));
  return parts;
};

import type { Verdict } from "../../../record/ledger/judgement.ts";
import { changeOf } from "../change-of.ts";
import { findRecord } from "../find/find-record.ts";
import { judgedOn } from "../judged-on.ts";
import { standingId } from "../judgement-id.ts";
import type { Plan, Signature } from "../plan.ts";

/** What came of holding a record against something else. */
export type Finding = {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly source: string | null;
  /** YYYY-MM-DD. */
  readonly on: string;
};

/** A person's verdict on a record of any kind; it takes the place of the one that this person gave before. */
export function checkRecord(id: string, finding: Finding, signature: Signature): Plan {
  return async (now) => {
    const record = await findRecord(now, id);
    const check = standingId("check", record, signature.by);
    const before = await now.live("check", check);
    if (before && FIELDS.every((field) => before[field] === finding[field])) return null;
    return changeOf({
      act: "check",
      by: signature.by,
      subject: record.id,
      detail: finding.verdict,
      record: [{ kind: "check", id: check, ...(await judgedOn(now, record, signature)), ...finding }],
    });
  };
}

const FIELDS = ["verdict", "reason", "source", "on"] as const;

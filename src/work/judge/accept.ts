import { changeOf } from "./change-of.ts";
import { findRecord } from "./find/find-record.ts";
import { judgedOn } from "./judged-on.ts";
import { standingId } from "./judgement-id.ts";
import type { Plan, Signature } from "./plan.ts";

/** A person has looked at a record and lets it stand. Nothing to do where that person has accepted it already. */
export function accept(id: string, signature: Signature): Plan {
  return async (now) => {
    const record = await findRecord(now, id);
    const review = standingId("review", record, signature.by);
    if ((await now.live("review", review))?.verdict === "accepted") return null;
    return changeOf({
      act: "accept",
      by: signature.by,
      subject: record.id,
      record: [
        { kind: "review", id: review, ...(await judgedOn(now, record, signature)), verdict: "accepted", reason: null },
      ],
    });
  };
}

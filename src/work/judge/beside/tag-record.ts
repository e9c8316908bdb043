import type { TagRecord } from "../../../record/ledger/judgement.ts";
import { changeOf } from "../change-of.ts";
import { findRecord } from "../find/find-record.ts";
import { judgedOn } from "../judged-on.ts";
import { freshId } from "../judgement-id.ts";
import type { Plan, Signature } from "../plan.ts";
import { cleanLine } from "./clean-line.ts";
import { tagsOn } from "./tags-on.ts";

/** A person's tags on a record of any kind, in one entry; those that it has already are left out. */
export function tagRecord(
  given: { readonly id: string; readonly tags: readonly string[] },
  signature: Signature,
): Plan {
  return async (now) => {
    const record = await findRecord(now, given.id);
    const there = new Set((await tagsOn(now, record)).map(({ tag }) => tag));
    const tags = [...new Set(given.tags.map(cleanLine))].filter((tag) => !there.has(tag));
    if (tags.length === 0) return null;
    const judged = await judgedOn(now, record, signature);
    const records: TagRecord[] = [];
    for (const [nth, tag] of tags.entries()) {
      records.push({ kind: "tag", id: await freshId(now, record, nth), ...judged, tag });
    }
    return changeOf({ act: "tag", by: signature.by, subject: record.id, record: records });
  };
}

import { changeOf } from "../change-of.ts";
import { findRecord } from "../find/find-record.ts";
import type { Plan, Signature } from "../plan.ts";
import { cleanLine } from "./clean-line.ts";
import { tagsOn } from "./tags-on.ts";

/** Takes tags off a record, whoever has put them on; nothing to do where it has none of them. */
export function untagRecord(
  given: { readonly id: string; readonly tags: readonly string[] },
  signature: Signature,
): Plan {
  return async (now) => {
    const record = await findRecord(now, given.id);
    const tags = given.tags.map(cleanLine);
    const end = (await tagsOn(now, record)).filter(({ tag }) => tags.includes(tag));
    if (end.length === 0) return null;
    return changeOf({
      act: "untag",
      by: signature.by,
      subject: record.id,
      end: end.map(({ kind, id }) => ({ kind, id })),
    });
  };
}

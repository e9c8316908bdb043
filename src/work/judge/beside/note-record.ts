import { Failure } from "../../../record/failure.ts";
import { changeOf } from "../change-of.ts";
import { findRecord } from "../find/find-record.ts";
import { judgedOn } from "../judged-on.ts";
import { freshId } from "../judgement-id.ts";
import type { Plan, Signature } from "../plan.ts";

/** A person's note on a record of any kind. */
export function noteRecord(given: { readonly id: string; readonly text: string }, signature: Signature): Plan {
  return async (now) => {
    const text = given.text.trim();
    if (text === "") throw new Failure("bad-option", "a note has words");
    const record = await findRecord(now, given.id);
    return changeOf({
      act: "note",
      by: signature.by,
      subject: record.id,
      record: [
        {
          kind: "note",
          id: await freshId(now, record),
          ...(await judgedOn(now, record, signature)),
          text,
        },
      ],
    });
  };
}

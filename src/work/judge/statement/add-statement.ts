import type { Reads } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import type { StatementRecord } from "../../../record/ledger/kept.ts";
import { changeOf } from "../change-of.ts";
import { entryAt } from "../find/entry-at.ts";
import { findRecord, whyGone } from "../find/find-record.ts";
import { judgedOn } from "../judged-on.ts";
import { standingId } from "../judgement-id.ts";
import { openDocument } from "../open-document.ts";
import type { Plan, Signature } from "../plan.ts";
import { type FoundStatement, makeStatement } from "./make-statement.ts";

/** A statement that a person found, in a document given by its id or the beginning of it. */
export type NewStatement = FoundStatement & { readonly document: string; readonly reason?: string | null };

/**
 * A person adds a statement that the machine did not find, and lets it stand. Its id is of its place in the text, as any
 * statement's, so that a machine that finds it later finds the same. Throws what `findPlace` and `findEntity` throw, and
 * `Failure` "bad-option" where the ledger has it already, or had it until somebody withdrew it.
 */
export function addStatement({ document: meant, reason = null, ...found }: NewStatement, signature: Signature): Plan {
  return async (now) => {
    const document = await openDocument(now, (await findRecord(now, meant, ["document"])).id);
    const others = await now.list("statement", { document: document.document.id });
    const { statement, claims } = makeStatement(found, { document, others, by: signature.by });
    await refuseKnown(now, statement);
    return changeOf({
      act: "annotate",
      by: signature.by,
      subject: statement.id,
      detail: reason,
      record: [
        statement,
        ...claims,
        {
          kind: "review",
          id: standingId("review", statement, signature.by),
          ...(await judgedOn(now, statement, signature)),
          verdict: "accepted",
          reason,
        },
      ],
    });
  };
}

/** What a reading did not find again may be added; what a person took back comes back by undoing that. */
const refuseKnown = async (now: Reads, { kind, id }: StatementRecord): Promise<void> => {
  const last = (await now.versions(id)).filter((version) => version.kind === kind).at(-1);
  if (last === undefined) return;
  if (last.record === null) throw await whyGone(now, last);
  if (last.ended === null) throw new Failure("bad-option", `these words are statement ${id} already: correct that one`);
  const entry = await entryAt(now, last.ended);
  if (entry?.act !== "withdraw") return;
  const words = `these words are statement ${id}, withdrawn by ${entry.by}: undo entry ${entry.seq} to have it back`;
  throw new Failure("bad-option", words);
};

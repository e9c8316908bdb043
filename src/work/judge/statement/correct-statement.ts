import type { Reads } from "../../../ledger/ledger.ts";
import type { CorrectionRecord, StatementChanges } from "../../../record/ledger/judgement.ts";
import type { StatementRecord } from "../../../record/ledger/kept.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import { judgedOn } from "../judged-on.ts";
import { freshId } from "../judgement-id.ts";
import type { OpenDocument } from "../open-document.ts";
import type { PartOfChange, Signature } from "../plan.ts";
import { applyChanges } from "./apply-changes.ts";

/** What a statement that is put right records and ends: itself, its claims, and the correction. */
export async function correctStatement(
  now: Reads,
  given: {
    readonly statement: StatementRecord;
    readonly document: OpenDocument;
    readonly changes: StatementChanges;
    readonly reason: string | null;
    readonly signature: Signature;
  },
): Promise<PartOfChange> {
  const { statement, document, changes, reason, signature } = given;
  const claims = await now.list("claim", { statement: statement.id });
  const by = { kind: "person", name: signature.by } as const;
  const put = applyChanges({ statement, claims }, changes, { document, by });
  const before = new Map(claims.map((claim) => [claim.id, canonicalJson(claim)]));
  const after = new Set(put.claims.map(({ id }) => id));
  const correction: CorrectionRecord = {
    kind: "correction",
    id: await freshId(now, statement),
    ...(await judgedOn(now, statement, signature)),
    changes,
    reason,
  };
  return {
    record: [put.statement, ...put.claims.filter((claim) => before.get(claim.id) !== canonicalJson(claim)), correction],
    end: claims.filter(({ id }) => !after.has(id)).map(({ kind, id }) => ({ kind, id })),
  };
}

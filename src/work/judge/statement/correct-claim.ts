import type { Reads } from "../../../ledger/ledger.ts";
import type { CorrectionRecord, PartChanges } from "../../../record/ledger/judgement.ts";
import type { ClaimRecord, StatementRecord } from "../../../record/ledger/kept.ts";
import { judgedOn } from "../judged-on.ts";
import { freshId } from "../judgement-id.ts";
import { openDocument } from "../open-document.ts";
import type { PartOfChange, Signature } from "../plan.ts";
import { correctStatement } from "./correct-statement.ts";
import { principalOf } from "./fit-claims.ts";

/** What a claim that is put right records: itself and the correction, and its statement where it is the principal claim. */
export async function correctClaim(
  now: Reads,
  given: {
    readonly claim: ClaimRecord;
    readonly changes: PartChanges;
    readonly reason: string | null;
    readonly signature: Signature;
  },
): Promise<PartOfChange> {
  const { claim, changes, reason, signature } = given;
  const correction: CorrectionRecord = {
    kind: "correction",
    id: await freshId(now, claim),
    ...(await judgedOn(now, claim, signature)),
    changes,
    reason,
  };
  const { entity: _, ...own } = changes;
  const put: ClaimRecord = { ...claim, ...own };
  const statement = await statementOfPrincipal(now, claim);
  if (statement === null || !("act" in own || "condition" in own)) return { record: [put, correction], end: [] };
  const { polarity: _polarity, modality: _modality, ...shared } = own;
  const document = await openDocument(now, claim.document);
  const { record, end } = await correctStatement(now, { statement, document, changes: shared, reason, signature });
  return { record: [...record.filter(({ id }) => id !== claim.id), put, correction], end };
}

const statementOfPrincipal = async (now: Reads, claim: ClaimRecord): Promise<StatementRecord | null> => {
  const statement = claim.statement === null ? null : await now.live("statement", claim.statement);
  if (statement === null) return null;
  const claims = await now.list("claim", { statement: statement.id });
  return principalOf(statement, claims)?.id === claim.id ? statement : null;
};

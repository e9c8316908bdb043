import type { Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import type { PartChanges, StatementChanges } from "../../record/ledger/judgement.ts";
import type { ClaimRecord, StatementRecord } from "../../record/ledger/kept.ts";
import { changeOf } from "./change-of.ts";
import { findRecord } from "./find/find-record.ts";
import { onlyNew } from "./only-new.ts";
import { openDocument } from "./open-document.ts";
import type { PartOfChange, Plan, Signature } from "./plan.ts";
import { correctClaim } from "./statement/correct-claim.ts";
import { correctStatement } from "./statement/correct-statement.ts";
import type { Edits } from "./statement/edits.ts";
import { findPlace } from "./statement/find-place.ts";
import { resolveEdits } from "./statement/resolve-edits.ts";

/** A correction as it is asked for. */
export type Correction = { readonly id: string; readonly edits: Edits; readonly reason: string | null };

/** A person puts a statement or one of its claims right; nothing to do where all is so already. */
export function correct({ id, edits, reason }: Correction, signature: Signature): Plan {
  return async (now) => {
    const record = await findRecord(now, id, ["statement", "claim"]);
    const changes = await changesOf(now, record, edits);
    const fields = Object.keys(changes).filter((field) => field !== "speakerIs");
    if (fields.length === 0) return null;
    const part = await partOf(now, record, { changes, reason, signature });
    const detail = [fields.join(", "), reason].filter((words) => words !== null).join(": ");
    return changeOf({ act: "correct", by: signature.by, subject: record.id, detail, ...part });
  };
}

type Changes = StatementChanges & PartChanges;

const changesOf = async (now: Reads, record: StatementRecord | ClaimRecord, edits: Edits): Promise<Changes> => {
  refuseOthers(record.kind, edits);
  const document = await openDocument(now, record.document);
  if (record.kind === "claim") {
    const { act, polarity, modality, condition } = edits;
    const near = { old: record.condition ? [record.condition] : [], around: record.spans };
    return onlyNew(record, {
      ...(act && { act }),
      ...(polarity && { polarity }),
      ...(modality && { modality }),
      ...(condition !== undefined && {
        condition: condition === null ? null : findPlace(document.text, condition, near),
      }),
    });
  }
  const changes = resolveEdits(edits, { statement: record, document });
  const fresh = onlyNew(record, changes);
  // One without the other would not hold on a later reading.
  const { speaker, speakerIs } = changes;
  return "speaker" in fresh || "speakerIs" in fresh ? { ...fresh, speaker, speakerIs } : fresh;
};

const partOf = async (
  now: Reads,
  record: StatementRecord | ClaimRecord,
  given: { readonly changes: Changes; readonly reason: string | null; readonly signature: Signature },
): Promise<PartOfChange> => {
  if (record.kind === "claim") return correctClaim(now, { claim: record, ...given });
  const document = await openDocument(now, record.document);
  return correctStatement(now, { statement: record, document, ...given });
};

const refuseOthers = (kind: "statement" | "claim", edits: Edits): void => {
  const isOther = (field: string) =>
    kind === "claim" ? !CLAIM_FIELDS.includes(field) : field === "polarity" || field === "modality";
  const others = Object.keys(edits).filter(isOther);
  if (others.length > 0) throw new Failure("bad-option", `a ${kind} has no ${others.join(", ")} of its own`);
};

const CLAIM_FIELDS: readonly string[] = ["act", "condition", "polarity", "modality"];

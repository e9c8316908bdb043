import type { CorrectionRecord } from "../../record/ledger/judgement.ts";
import { citeStatement } from "../rows/cite-statement.ts";
import type { ReviewedHit } from "../rows/cited-statement.ts";
import type { PageStatement } from "./page-statement.ts";

/**
 * A statement on the page of its document. It goes through the verbatim gate as every row does: throws `Failure`
 * "ledger-damaged" where its words are not those of `text`.
 */
export function toPageStatement(
  hit: ReviewedHit,
  { text, corrections }: { readonly text: string; readonly corrections: readonly CorrectionRecord[] },
): PageStatement {
  const { kind: _, entities: __, document: ___, pieces: ____, ...cited } = citeStatement(hit, text);
  return {
    ...cited,
    order: hit.statement.order,
    acceptedBy: hit.acceptedBy ?? [],
    corrections: corrections.map(({ by, at, reason, changes }) => ({ by, at, reason, fields: Object.keys(changes) })),
    checks: hit.checks.map(({ id, verdict, by, at, on, source, reason }) => ({
      id,
      verdict,
      by,
      at,
      on,
      source,
      reason,
    })),
    notes: hit.notes.map(({ id, text: words, by, at }) => ({ id, text: words, by, at })),
  };
}

import { divideClaims } from "../../../extract/attribution/divide-claims.ts";
import type { ClaimRecord, StatementRecord } from "../../../record/ledger/kept.ts";
import type { Span } from "../../../text/span.ts";

/**
 * The claims of a statement that was put right: new content is divided anew; else the principal claim, which is the one
 * that had the statement's act and condition, takes over the new ones.
 */
export function fitClaims(
  text: string,
  given: {
    readonly old: StatementRecord;
    readonly statement: StatementRecord;
    readonly claims: readonly ClaimRecord[];
  },
): readonly ClaimRecord[] {
  const { old, statement, claims } = given;
  const { id, document, content, act, condition } = statement;
  if (!sameSpans(content, old.content)) {
    return divideClaims(text, id, content, act, condition).map((claim, order) => ({
      ...claim,
      kind: "claim",
      document,
      statement: id,
      order,
    }));
  }
  const principal = principalOf(old, claims);
  return claims.map((claim) => (claim === principal ? { ...claim, act, condition } : claim));
}

/** The claim whose act and condition are the statement's. */
export function principalOf(
  { act, condition }: Pick<StatementRecord, "act" | "condition">,
  claims: readonly ClaimRecord[],
): ClaimRecord | undefined {
  const fitting = claims.find(
    (claim) =>
      claim.act === act && claim.condition?.start === condition?.start && claim.condition?.end === condition?.end,
  );
  return fitting ?? claims.find((claim) => claim.act === act) ?? claims[0];
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, i) => span.start === b[i]!.start && span.end === b[i]!.end);

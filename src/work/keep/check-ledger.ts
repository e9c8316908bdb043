import type { Ledger } from "../../ledger/ledger.ts";
import type { Problem } from "../../ledger/verify/problem.ts";
import { verifyLedger } from "../../ledger/verify/verify-ledger.ts";
import { findLeftOver } from "./find-left-over.ts";

/** What `standoff check` prints. */
export type Checked = {
  readonly ok: boolean;
  readonly documents: number;
  readonly statements: number;
  readonly head: string;
  readonly problems: readonly Problem[];
};

/**
 * Looks at all of a ledger: whether it is what was stored, whether a purge was left half done, and where a head that was
 * noted earlier is given, whether the chain has been there. `step` is told of each entry.
 */
export async function checkLedger(
  ledger: Ledger,
  { head, step }: { readonly head?: string; readonly step?: (entry: number) => void } = {},
): Promise<Checked> {
  const verified = await verifyLedger(ledger, step);
  const problems: Problem[] = [...verified.problems];
  for (const hash of await findLeftOver(ledger)) {
    const detail = "it was purged and is there all the same; the same purge, asked for again, removes it";
    problems.push({ code: "original-left-over", at: hash, detail });
  }
  if (head !== undefined && !verified.hasHead(head)) {
    problems.push({ code: "chain-broken", at: head, detail: "the chain has never been at this head" });
  }
  const { documents, statements } = verified;
  return { ok: problems.length === 0, documents, statements, head: verified.head, problems };
}

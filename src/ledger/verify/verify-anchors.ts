import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import type { Sha256 } from "../../text/sha256.ts";
import type { Reads } from "../ledger.ts";
import { lieWithin, spansOf } from "../spans-of.ts";
import type { Problem } from "./problem.ts";

/** Holds what stands on words against the texts, one record after the other. */
export type AnchorCheck = (record: LedgerRecord) => Promise<readonly Problem[]>;

/** A check for the records of one ledger, in the order of their recording. */
export function openAnchorCheck(ledger: Pick<Reads, "text" | "versions">): AnchorCheck {
  const textOf = new Map<string, Sha256>();
  let last: { readonly hash: Sha256; readonly length: number | null } | null = null;
  const lengthOf = async (hash: Sha256): Promise<number | null> => {
    if (last?.hash !== hash) last = { hash, length: (await ledger.text(hash))?.length ?? null };
    return last.length;
  };
  return async (record) => {
    const problems: Problem[] = [];
    const wrong = (detail: string) => problems.push({ code: "anchor-broken", at: record.id, detail });
    if (record.kind === "document") textOf.set(record.id, record.textHash);
    const anchor = "anchor" in record ? record.anchor : null;
    const document = "document" in record ? (record.document ?? null) : null;
    const hash = anchor?.textHash ?? (document === null ? null : (textOf.get(document) ?? null));
    const spans = anchor?.spans ?? spansOf(record);
    const length = hash === null || spans.length === 0 ? null : await lengthOf(hash);
    // A text that was purged has no words left to stand on.
    if (length !== null && !lieWithin(spans, length)) wrong(`the ${record.kind} points outside its text`);
    if ("target" in record && record.kind !== "purge") {
      const { kind, id } = record.target;
      const isThere = (await ledger.versions(id)).some((version) => version.kind === kind);
      if (!isThere) wrong(`the ${record.kind} is about a ${kind} that is not there`);
    }
    return problems;
  };
}

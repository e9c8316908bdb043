import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import type { Sha256 } from "../../text/sha256.ts";
import type { Span } from "../../text/span.ts";
import type { Reads } from "../ledger.ts";
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
    if (record.kind === "document") textOf.set(record.id, record.textHash);
    const problems: Problem[] = [];
    const wrong = (detail: string) => problems.push({ code: "anchor-broken", at: record.id, detail });
    const { hash, spans } = standsOn(record, textOf);
    const length = hash === null ? null : await lengthOf(hash);
    // A text that was purged has no words left to stand on.
    if (length !== null && spans.some(({ start, end }) => start < 0 || start > end || end > length)) {
      wrong(`the ${record.kind} points outside its text`);
    }
    if ("target" in record && record.kind !== "purge") {
      const target = (await ledger.versions(record.target.id)).some(({ kind }) => kind === record.target.kind);
      if (!target) wrong(`the ${record.kind} is about a ${record.target.kind} that is not there`);
    }
    return problems;
  };
}

const standsOn = (
  record: LedgerRecord,
  textOf: ReadonlyMap<string, Sha256>,
): { readonly hash: Sha256 | null; readonly spans: readonly Span[] } => {
  switch (record.kind) {
    case "statement": {
      const { content, cue, source, condition, chain, document } = record;
      const steps = chain.flatMap((step) => [step.span, step.cue, step.to?.span ?? null]);
      return { hash: textOf.get(document) ?? null, spans: present([...content, cue, source, condition, ...steps]) };
    }
    case "claim":
      return { hash: textOf.get(record.document) ?? null, spans: present([...record.spans, record.condition]) };
    case "mention":
      return { hash: textOf.get(record.document) ?? null, spans: [record] };
    default:
      return "anchor" in record && record.anchor
        ? { hash: record.anchor.textHash, spans: record.anchor.spans }
        : { hash: null, spans: [] };
  }
};

const present = (spans: readonly (Span | null)[]): readonly Span[] => spans.filter((span) => span !== null);

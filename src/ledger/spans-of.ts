import type { LedgerRecord } from "../record/ledger/ledger-record.ts";
import type { Span } from "../text/span.ts";

/** The places in its document's text that a record points at; a judgement points by its anchor instead. */
export function spansOf(record: LedgerRecord): readonly Span[] {
  switch (record.kind) {
    case "statement": {
      const { content, cue, source, condition, chain, certainty } = record;
      const steps = chain.flatMap((step) => [step.span, step.cue, step.to?.span ?? null]);
      return present([...content, cue, source, condition, ...steps, ...certainty.map(({ span }) => span)]);
    }
    case "claim":
      return present([...record.spans, record.condition]);
    case "mention":
      return [record];
    default:
      return [];
  }
}

/** Whether all of these lie in a text of this length. */
export function lieWithin(spans: readonly Span[], length: number): boolean {
  return spans.every(({ start, end }) => 0 <= start && start <= end && end <= length);
}

const present = (spans: readonly (Span | null)[]): readonly Span[] => spans.filter((span) => span !== null);

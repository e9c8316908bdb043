import type { StatementRecord } from "../../../record/ledger/kept.ts";
import { bySpan, type Span } from "../../../text/span.ts";

/** All words that a statement stands on, in reading order: its content, its cue and its source. */
export function spansOf({
  content,
  cue,
  source,
}: Pick<StatementRecord, "content" | "cue" | "source">): readonly Span[] {
  return [...content, cue, source].filter((span) => span !== null).sort(bySpan);
}

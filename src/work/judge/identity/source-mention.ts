import type { MentionRecord, StatementRecord } from "../../../record/ledger/kept.ts";
import { contains, type Span } from "../../../text/span.ts";
import { uttererOf } from "../statement/follow-utterer.ts";

/** The mention that a statement's source, or the head of it, is; null where nobody has tied these words to a party. */
export function sourceMention(statement: StatementRecord, mentions: readonly MentionRecord[]): MentionRecord | null {
  const { source, speaker } = statement;
  if (source === null) return null;
  const inside = mentions.filter((mention) => contains(source, mention));
  const exactly = (span: Span | null) => inside.find(({ start, end }) => start === span?.start && end === span?.end);
  return (
    exactly(uttererOf(statement).span) ??
    exactly(source) ??
    inside.find(({ entity }) => entity === speaker) ??
    inside.find(({ start }) => start === source.start) ??
    null
  );
}

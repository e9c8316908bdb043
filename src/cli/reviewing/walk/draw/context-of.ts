import type { StatementRecord } from "../../../../record/ledger/kept.ts";
import { sentences } from "../../../../text/sentences.ts";
import { hull, overlaps, type Span } from "../../../../text/span.ts";
import { spansOf } from "../../../../work/judge/statement/spans-of.ts";

/** The sentences that a statement stands in, with so many before and after them. */
export function contextOf(text: string, statement: StatementRecord, beside: number): Span {
  const spans = spansOf(statement);
  if (spans.length === 0) return { start: 0, end: 0 };
  const words = hull(spans);
  // A long text is not cut into sentences anew for every key.
  const from = Math.max(0, words.start - REACH);
  const near = sentences(text.slice(from, words.end + REACH)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
  const first = near.findIndex((sentence) => overlaps(sentence, words));
  const last = near.findLastIndex((sentence) => overlaps(sentence, words));
  if (first < 0) return words;
  return hull([words, ...near.slice(Math.max(first - beside, 0), last + beside + 1)]);
}

/** Code units to either side. */
const REACH = 1500;

import { hull, type Span } from "../../../text/span.ts";

/** The words at these spans between ⟦ and ⟧, with what stands before and behind them in the same lines of the text. */
export function wordsInContext(text: string, spans: readonly Span[]): string | null {
  if (spans.length === 0) return null;
  const { start, end } = hull(spans);
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const marked = spans.map((span, i) => {
    const next = spans[i + 1];
    return `⟦${text.slice(span.start, span.end)}⟧${next ? text.slice(span.end, next.start) : ""}`;
  });
  return [cutFront(before, start > REACH), ...marked, cutBack(behind, end + REACH < text.length)].join("");
}

/** Characters on either side. */
const REACH = 160;

/** What stands in the line, from its first whole word where more is cut off. */
const cutFront = (before: string, isCut: boolean): string => {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return isCut && line.length === before.length ? `… ${line.replace(/^\S*\s/, "")}` : line;
};

const cutBack = (behind: string, isCut: boolean): string => {
  const [line = ""] = behind.split("\n");
  return isCut && line.length === behind.length ? `${line.replace(/\s\S*$/, "")} …` : line;
};

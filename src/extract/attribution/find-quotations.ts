import type { Span } from "../../text/span.ts";

/** Words in quotation marks. `inner` is what stands between the marks, `outer` with them. */
export type Quotation = {
  readonly inner: Span;
  readonly outer: Span;
  /** False where the paragraph ended before a closing mark. */
  readonly closed: boolean;
  /** True where it goes on in the next paragraph, which opens with a mark of its own. */
  readonly continued: boolean;
};

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };
const OPEN_IN_STRAIGHT = /[\s([—–-]/u;

/**
 * The outermost quotations of a text, in order. A quotation that its paragraph leaves open is `continued` where the next
 * paragraph begins with an opening mark, by the newspaper rule of a mark on each paragraph and a closing one on the last.
 * Nested marks of another kind, single ones among them, belong to the outer quotation.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const paragraph of paragraphs(text)) quotationsIn(text, paragraph, found);
  return found.map((q, i) => {
    const next = found[i + 1];
    const goesOn = !q.closed && next !== undefined && /^\s*\n\s*$/u.test(text.slice(q.outer.end, next.outer.start));
    return goesOn ? { ...q, continued: true } : q;
  });
}

function quotationsIn(text: string, paragraph: Span, found: Quotation[]): void {
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const close = PAIRS[text[at]!];
    if (!close) continue;
    if (text[at] === '"' && at > paragraph.start && !OPEN_IN_STRAIGHT.test(text[at - 1]!)) continue;
    const end = closing(text, at + 1, paragraph.end, text[at]!, close);
    const last = end < 0 ? paragraph.end : end;
    if (last > at + 1) {
      found.push({
        inner: { start: at + 1, end: last },
        outer: { start: at, end: end < 0 ? last : last + 1 },
        closed: end >= 0,
        continued: false,
      });
    }
    at = last;
  }
}

function closing(text: string, from: number, to: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (open !== close && text[at] === open) depth++;
    else if (text[at] === close) {
      if (depth === 0) return at;
      depth--;
    }
  }
  return -1;
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

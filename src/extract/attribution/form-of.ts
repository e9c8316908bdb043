import type { StatementForm } from "../../record/reading.ts";
import { cut, type Span } from "../../text/span.ts";
import type { Quotation } from "./find-quotations.ts";

/** direct: all words stand in quotation marks · mixed: some do · indirect: none. Counted in letters. */
export function formOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): StatementForm {
  let all = 0;
  let quoted = 0;
  for (const piece of content) {
    all += letters(cut(text, piece));
    for (const { inner } of quotations) {
      const start = Math.max(piece.start, inner.start);
      const end = Math.min(piece.end, inner.end);
      if (start < end) quoted += letters(text.slice(start, end));
    }
  }
  if (quoted > 0.92 * all) return "direct";
  return quoted > 0.06 * all ? "mixed" : "indirect";
}

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, "").length;

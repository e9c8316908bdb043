import type { Span } from "../../text/span.ts";
import { showWords } from "./show-words.ts";

/**
 * The words of a piece of content, between “ and ” only where the text itself has the whole piece between quotation
 * marks; marks that open or close inside the piece stay as the text has them.
 */
export function quoteWords(text: string, span: Span): string {
  const words = showWords(text, span);
  const bare = stripMarks(text, span);
  return bare === null ? words : `“${bare}”`;
}

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "‘": "’", '"': '"', "'": "'", "«": "»", "„": "“" };

const stripMarks = (text: string, span: Span): string | null => {
  const words = showWords(text, span);
  const inside = PAIRS[words[0] ?? ""];
  const before = PAIRS[text[span.start - 1] ?? ""];
  const close = inside ?? before;
  if (close === undefined) return null;
  const body = (inside ? words.slice(1) : words).trim();
  const closed = body.endsWith(close);
  // A paragraph of a longer quotation opens but does not close; one that closes further in is only partly quoted.
  const inner = closed ? body.slice(0, -1) : body;
  return closesWithin(inner, close) ? null : inner.trim();
};

const closesWithin = (words: string, close: string): boolean =>
  close === "’" || close === "'" ? new RegExp(`${close}(?![\\p{L}\\p{N}])`, "u").test(words) : words.includes(close);

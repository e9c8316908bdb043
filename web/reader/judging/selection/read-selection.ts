import { trimSpan } from "../../../../src/text/trim-span.ts";
import { offsetOf } from "../../text/offset-of.ts";
import { type Widened, widenToGraphemes } from "./widen-to-graphemes.ts";

/** What is selected within an element that holds a text, in whole characters and without white space at its edges. */
export function readSelection(root: HTMLElement, text: string): Widened | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset) ?? text.length;
  if (start === null || start >= end) return null;
  const { grew, ...whole } = widenToGraphemes(text, { start, end });
  const words = trimSpan(text, whole);
  return words && { ...words, grew };
}

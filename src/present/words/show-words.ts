import type { Span } from "../../text/span.ts";

/** The words of a span on one line: runs of white space are one space, and no character can steer a screen. */
export function showWords(text: string, span: Span): string {
  return showLine(text.slice(span.start, span.end));
}

/** A whole text, such as a name or a title, on one line, as `showWords` shows the words of a span. */
export function showLine(text: string): string {
  return showControls(text.replace(/\s+/gu, " ").trim());
}

/**
 * The text with every control character replaced by a visible name: terminal escapes could rewrite what stands above,
 * and direction overrides could show other words than were printed. Joiners and plain direction marks are left alone,
 * because Persian, Arabic and emoji need them.
 */
export function showControls(text: string): string {
  return text.replace(STEERING, (char) => `‹U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`);
}

const STEERING = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu;

import { sentences } from "../../src/text/sentences.ts";
import { hull, overlaps, type Span } from "../../src/text/span.ts";

/** Some lines of a text around the words of a statement: its sentences, with a few before and after them. */
export function contextOf(text: string, spans: readonly Span[]): Span {
  if (spans.length === 0) return { start: 0, end: 0 };
  const words = hull(spans);
  // A long text is not cut into sentences whole for every statement.
  const from = Math.max(0, words.start - REACH);
  const near = sentences(text.slice(from, words.end + REACH)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
  const first = near.findIndex((sentence) => overlaps(sentence, words));
  const last = near.findLastIndex((sentence) => overlaps(sentence, words));
  if (first < 0) return words;
  return hull([words, ...near.slice(Math.max(first - BESIDE, 0), last + BESIDE + 1)]);
}

/** The lines of a stretch, those that are blank left out. */
export function linesOf(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\r\n]+/g), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  })).filter((line) => text.slice(line.start, line.end).trim() !== "");
}

/** Code units to either side. */
const REACH = 1_500;
/** Sentences to either side. */
const BESIDE = 2;

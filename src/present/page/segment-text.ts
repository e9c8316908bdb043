import type { Span } from "../../text/span.ts";
import type { Entry } from "../outline.ts";

/** The parts of a statement that are marked in the text. */
export const PARTS = ["content", "cue", "source", "condition"] as const;
export type Part = (typeof PARTS)[number];

/** A run of text that the same statements cover from end to end, by their numbers, outermost first. */
export type Segment = Span &
  Readonly<Record<Part, readonly number[]>> & {
    /** Statements whose words begin with this segment. */
    readonly begins: readonly number[];
  };

/**
 * Cuts a stretch of text at every border of every statement in it. HTML nests and statements overlap, so no statement
 * gets an element of its own: each segment lists all the statements that cover it, and together they lose no character.
 */
export function segmentText(stretch: Span, entries: readonly Entry[]): readonly Segment[] {
  const marks = entries.flatMap(marksOf).filter((m) => m.start < stretch.end && m.end > stretch.start);
  const borders = new Set([stretch.start, stretch.end]);
  for (const { start, end } of marks) {
    borders.add(Math.max(start, stretch.start));
    borders.add(Math.min(end, stretch.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const numbers = (part: Part) => [...new Set(covering.filter((m) => m.part === part).map((m) => m.number))];
    const begins = [...new Set(covering.filter((m) => m.first && m.start === start).map((m) => m.number))];
    return {
      start,
      end,
      content: numbers("content"),
      cue: numbers("cue"),
      source: numbers("source"),
      condition: numbers("condition"),
      begins,
    };
  });
}

type Mark = Span & { readonly number: number; readonly part: Part; readonly first: boolean };

const marksOf = ({ statement, number }: Entry): readonly Mark[] => {
  const list = (span: Span | null) => (span ? [span] : []);
  const cue = list(statement.cue);
  const spans: Readonly<Record<Part, readonly Span[]>> = {
    // Where the text leaves the words out ("declined to comment"), the cue or the source stands for them.
    content: [statement.content, cue, list(statement.source)].find((one) => one.length > 0) ?? [],
    cue,
    source: list(statement.source),
    condition: list(statement.condition),
  };
  const first = Math.min(...spans.content.map((span) => span.start));
  return PARTS.flatMap((part) =>
    spans[part].map(({ start, end }) => ({ start, end, number, part, first: part === "content" && start === first })),
  );
};

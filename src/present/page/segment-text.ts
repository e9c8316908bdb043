import type { Span } from "../../text/span.ts";
import type { Entry } from "../outline.ts";

/** The parts of a statement that are marked in the text. */
export const PARTS = ["content", "cue", "source", "condition"] as const;

/** One of these: what some words are to their statement. */
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
  const marks = entries.flatMap(marksOf).filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  const borders = marks.flatMap(({ start, end }) => [Math.max(start, stretch.start), Math.min(end, stretch.end)]);
  const cuts = [...new Set([stretch.start, ...borders, stretch.end])].sort((one, other) => one - other);
  const coming = marks.sort((one, other) => other.start - one.start);
  let covering: readonly Mark[] = [];
  return cuts.slice(0, -1).map((start, i) => {
    const opening: Mark[] = [];
    while (coming.length > 0 && coming.at(-1)!.start <= start) opening.push(coming.pop()!);
    covering = [...covering, ...opening]
      .filter((mark) => mark.end > start)
      .sort((one, other) => one.number - other.number);
    return describeRun({ start, end: cuts[i + 1]! }, covering);
  });
}

const describeRun = (run: Span, covering: readonly Mark[]): Segment => {
  const numbers = (marks: readonly Mark[]) => [...new Set(marks.map((mark) => mark.number))];
  const having = (part: Part) => numbers(covering.filter((mark) => mark.part === part));
  return {
    ...run,
    content: having("content"),
    cue: having("cue"),
    source: having("source"),
    condition: having("condition"),
    begins: numbers(covering.filter((mark) => mark.first && mark.start === run.start)),
  };
};

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

import { PARTS, type Part, type Segment, segmentText } from "../../../src/present/page/segment-text.ts";
import type { Span } from "../../../src/text/span.ts";
import type { PageEntry } from "./chunks-of.ts";

/** What may be laid over the text beside its statements. */
export type Overlay = Span & {
  readonly kind: "name" | "who" | "note" | "asked";
  /** Of a name, and of one that is asked about, the entity; of a note, what it says. */
  readonly value: string;
};

/** A run of text that the same statements and overlays cover from end to end. */
export type Run = Segment & { readonly overlays: readonly Overlay[] };

/** Cuts a stretch of text at every border of what lies on it, and loses no character. */
export function runsOf(stretch: Span, entries: readonly PageEntry[], overlays: readonly Overlay[]): readonly Run[] {
  const near = overlays.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const segments = segmentText(stretch, entries);
  if (near.length === 0) return segments.map((segment) => ({ ...segment, overlays: [] }));
  const borders = near.flatMap(({ start, end }) => [start, end]);
  return segments.flatMap((segment) => cutSegment(segment, borders, near));
}

/** The numbers of all statements that have any part in a run. */
export function numbersOf(run: Readonly<Record<Part, readonly number[]>>): readonly number[] {
  return PARTS.flatMap((part) => run[part]);
}

const cutSegment = (segment: Segment, borders: readonly number[], near: readonly Overlay[]): readonly Run[] => {
  const within = borders.filter((border) => border > segment.start && border < segment.end);
  const cuts = [...new Set([segment.start, ...within, segment.end])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    return {
      ...segment,
      start,
      end,
      begins: i === 0 ? segment.begins : [],
      overlays: near.filter((one) => one.start < end && one.end > start),
    };
  });
};

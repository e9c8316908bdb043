import { bySpan, type Span } from "../../../src/text/span.ts";
import type { Attribution } from "../measure/attribution.ts";

/** Tags that do not know of each other: where a text has cues, sources and contents. */
export type FlatTags = {
  readonly cues: readonly Span[];
  readonly sources: readonly Span[];
  readonly contents: readonly Span[];
};

/**
 * One attribution a cue: each content goes to the cue nearest to it, the earlier of two as near, and each cue takes
 * the nearest of the sources that have it as their nearest cue. No tag crosses a line break.
 */
export function linkToNearestCue(text: string, tags: FlatTags): readonly Attribution[] {
  const cues = [...tags.cues].sort(bySpan);
  const nearestCue = (span: Span) => nearest(text, span, cues);
  const contents = tags.contents.map((span) => ({ span, cue: nearestCue(span) }));
  const sources = tags.sources.map((span) => ({ span, cue: nearestCue(span) }));
  return cues.map((cue) => {
    const own = (all: typeof contents) => all.filter((t) => t.cue === cue).map((t) => t.span);
    const source = nearest(text, cue, own(sources));
    return { cue: [cue], source: source ? [source] : [], content: own(contents).sort(bySpan) };
  });
}

function nearest(text: string, target: Span, candidates: readonly Span[]): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const [first, second] = candidate.start < target.start ? [candidate, target] : [target, candidate];
    const gap = Math.max(0, second.start - first.end);
    if (gap >= least || text.slice(first.end, second.start).includes("\n")) continue;
    best = candidate;
    least = gap;
  }
  return best;
}

import type { Tagged, TaggedCue } from "../../record/tags.ts";
import type { Span } from "../../text/span.ts";
import type { Draft } from "./draft.ts";

/** One draft a cue, with the model's spans as they are; of several sources, audiences or media the surest. */
export function draftCues(cues: readonly TaggedCue[]): Draft[] {
  return cues.map((c) => ({
    cue: plain(c.cue),
    source: nearest(c.source, c.cue),
    content: c.content.map(plain),
    party: null,
    audience: surest(c.audience),
    relays: c.relay.map(plain),
    condition: surest(c.condition),
    mediumWords: surest(c.medium),
    when: surest(c.when),
    acts: c.acts,
    media: c.media,
    named: c.named,
    score: Math.min(c.cue.score, mean(c.content.map((s) => s.score))),
    rules: [],
    continues: null,
    inside: null,
  }));
}

const plain = (s: Span): Span => ({ start: s.start, end: s.end });

function surest(spans: readonly Tagged[]): Span | null {
  const best = [...spans].sort((a, b) => b.score - a.score)[0];
  return best ? plain(best) : null;
}

function nearest(spans: readonly Tagged[], cue: Span): Span | null {
  const gap = (s: Span) => Math.max(0, s.start - cue.end, cue.start - s.end);
  const best = [...spans].sort((a, b) => gap(a) - gap(b))[0];
  return best ? plain(best) : null;
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length;

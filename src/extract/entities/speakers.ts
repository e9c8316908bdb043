import type { EntityKind } from "../../record/reading.ts";
import { contains, type Span } from "../../text/span.ts";
import { spanIndex } from "../../text/span-index.ts";
import type { RawMention } from "./raw-mention.ts";

/** A stretch of direct speech and where its source stands: who "I" is inside it, and who "he" is not. */
export type Speech = { readonly content: readonly Span[]; readonly source: Span | null };

/** A source phrase, and the model's probability that its party is named somewhere in the text. */
export type Source = Span & { readonly named: number };

/** Who spoke where, as far as it is known while mentions are tied to parties. */
export type Speakers = {
  /** The party of the first name in a span, a person's before others, else of its first other mention. */
  partyAt(span: Span | null): number | null;
  /** The direct speech in which a mention stands. */
  speechOf(mention: Span): Speech | undefined;
  /** The source that begins with a mention and holds it whole. */
  sourceOf(mention: Span): Source | undefined;
  /** The last party that spoke before a mention, or the last of a kind. */
  lastBefore(mention: Span, kind?: EntityKind): number | null;
};

/** `party` is that of each mention, `parties` their kinds; both grow while this is asked. `sources` stand in order. */
export function speakersOf(
  mentions: readonly RawMention[],
  party: readonly (number | null)[],
  parties: readonly { readonly kind: EntityKind }[],
  sources: readonly Source[],
  speeches: readonly Speech[],
): Speakers {
  const mentionsIn = spanIndex(mentions);
  const pieces = speeches.flatMap((speech) => speech.content.map((span) => ({ span, speech })));
  const piecesAt = spanIndex(pieces.map((p) => p.span));
  const sourcesAt = spanIndex(sources);
  const partyAt = (span: Span | null): number | null => {
    if (!span) return null;
    const inside = mentionsIn(span);
    const best =
      inside.find((i) => mentions[i]!.form === "name" && mentions[i]!.kind === "person") ??
      inside.find((i) => mentions[i]!.form === "name") ??
      inside[0];
    return best === undefined ? null : (party[best] ?? null);
  };
  return {
    partyAt,
    speechOf: (m) => pieces[piecesAt(m).find((i) => contains(pieces[i]!.span, m)) ?? -1]?.speech,
    sourceOf: (m) => sources[sourcesAt(m).find((i) => sources[i]!.start === m.start && sources[i]!.end >= m.end) ?? -1],
    lastBefore(m, kind) {
      for (let i = firstAfter(sources, m.start) - 1; i >= 0; i--) {
        const who = sources[i]!.end <= m.start ? partyAt(sources[i]!) : null;
        if (who !== null && (kind === undefined || parties[who]!.kind === kind)) return who;
      }
      return null;
    },
  };
}

/** The place of the first span that begins at an offset or later. */
function firstAfter(sorted: readonly Span[], offset: number): number {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (sorted[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

import { contains, cut, hull, overlaps, type Span } from "../../../text/span.ts";
import { type AttributionRule, amend, type Draft } from "../draft.ts";

const PASSES_ON =
  /^(?:according to|per|as (?:reported|told|quoted|cited|relayed) (?:by|to)|(?:was )?(?:quoted|cited) by)$/iu;
/** Plain saying, so that the relay adds nothing but the way that the words came. */
const SAYS =
  /\b(?:said|says|told|tells|added|adds|wrote|writes|tweeted|stated|states|announced|claimed|insisting|insisted|noted|explained)$/iu;
/** What may be left of the outer content beside the inner statement: marks, and the day and place of saying. */
const LEFT_OVER = 40;

/**
 * "Norden said it rained, according to the Oru Post": the Post only relays what Norden said. Its own statement would say
 * the same words a second time, so it gives way to a relay of his. Before what it introduces ("According to the
 * Post, …") it keeps a statement of its own.
 */
export const accordingToRelay: AttributionRule = {
  name: "according-to-relay",
  apply: (drafts, { text }) => {
    const relayed = new Map<Draft, Draft>();
    for (const outer of drafts) {
      const inner = outer.cue && outer.source && PASSES_ON.test(cut(text, outer.cue)) && wholeOf(text, outer, drafts);
      if (inner) relayed.set(outer, inner);
    }
    return drafts
      .filter((d) => !relayed.has(d))
      .map((d) => {
        const by = [...relayed].filter(([, inner]) => inner === d).map(([outer]) => outer.party ?? outer.source!);
        return by.length === 0
          ? d
          : amend(d, "according-to-relay", {
              relays: [...d.relays.filter((r) => !by.some((b) => overlaps(b, r))), ...by],
            });
      });
  },
};

/** The draft that fills this one's content: its cue inside, and next to nothing beside its words. */
function wholeOf(text: string, outer: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((d) => {
    if (d === outer || !d.cue || !outer.content.some((piece) => contains(piece, d.cue!))) return false;
    if (outer.cue!.start < d.cue.end || !SAYS.test(cut(text, d.cue))) return false;
    const spans: Span[] = [d.cue, ...(d.source ? [d.source] : []), ...(d.audience ? [d.audience] : []), ...d.content];
    const rest = outer.content.map((piece) => without(text, piece, [hull(spans), ...d.content])).join("");
    return rest.replace(/[^\p{L}\p{N}]/gu, "").length <= LEFT_OVER;
  });
}

function without(text: string, piece: Span, holes: readonly Span[]): string {
  let words = "";
  for (let i = piece.start; i < piece.end; i++) words += holes.some((h) => h.start <= i && i < h.end) ? "" : text[i];
  return words;
}

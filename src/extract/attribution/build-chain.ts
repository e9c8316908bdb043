import type { Medium } from "../../record/medium.ts";
import type { Party, Step } from "../../record/reading.ts";
import { cut, overlaps, type Span } from "../../text/span.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import type { Draft } from "./draft.ts";
import { type PartyReading, partiesOf } from "./party-of.ts";

/** What a chain is made of beside the draft itself. */
export type ChainParts = {
  readonly text: string;
  readonly book: EntityBook;
  readonly entityId: (party: number) => string;
  readonly utterers: readonly PartyReading[];
  readonly medium: Medium;
  readonly publisher: { readonly party: number; readonly span: Span } | null;
  readonly when: { readonly from: string; readonly to: string } | null;
  /** The draft in which this one is reported, and who speaks it. */
  readonly outer: {
    readonly draft: Draft;
    readonly utterers: readonly PartyReading[];
    readonly passesOn: boolean;
  } | null;
};

/** The attribution chain, outward from the utterer: who spoke to whom by what medium, and who relayed it. */
export function buildChain(draft: Draft, parts: ChainParts): Step[] {
  const to = audience(draft, parts);
  const utterers = parts.utterers.map(
    (u): Step => ({
      ...step("utterer", partyEntity(u, parts), u.span),
      onBehalfOf: u.onBehalfOf === null ? null : parts.entityId(u.onBehalfOf),
      cue: draft.cue,
      to,
      medium: parts.medium,
      when: parts.when && { from: parts.when.from, to: parts.when.to },
    }),
  );
  if (utterers.length === 0)
    utterers.push({
      ...step("utterer", null, draft.cue && nounCue(parts.text, draft.cue)),
      cue: draft.cue,
      to,
      medium: parts.medium,
      when: parts.when && { from: parts.when.from, to: parts.when.to },
    });
  const { publisher } = parts;
  return [
    ...utterers,
    ...relays(draft, parts),
    ...(publisher ? [step("publisher", parts.entityId(publisher.party), publisher.span)] : []),
  ];
}

function audience(draft: Draft, { text, book, entityId, utterers }: ChainParts): Party | null {
  if (!draft.audience) return null;
  const [first] = partiesOf(text, draft.audience, book);
  const self = first?.party != null && utterers.some((u) => u.party === first.party); // nobody informs himself
  const named = first?.party != null && first.is === "named" && !self;
  return { entity: named ? entityId(first.party) : null, span: draft.audience };
}

function relays(draft: Draft, parts: ChainParts): Step[] {
  const readings = draft.relays
    // not the source itself; "the official cited by N" holds its relay further on
    .filter((r) => !draft.source || !overlaps(r, draft.source) || r.start > draft.source.start + 3)
    .flatMap((r) => partiesOf(parts.text, r, parts.book));
  const { outer } = parts;
  if (outer?.passesOn) readings.push(...outer.utterers);
  const mine = new Set(parts.utterers.map((u) => u.party).filter((p) => p !== null));
  const seen: PartyReading[] = [];
  for (const r of readings) {
    if (r.party !== null && mine.has(r.party)) continue;
    if (seen.some((s) => overlaps(s.span, r.span) || (s.party !== null && s.party === r.party))) continue;
    seen.push(r);
  }
  return seen.map((r) => step("relay", partyEntity(r, parts), r.span));
}

function partyEntity(reading: PartyReading, { entityId }: ChainParts): string | null {
  return reading.is === "named" && reading.party !== null ? entityId(reading.party) : null;
}

function step(role: Step["role"], entity: string | null, span: Span | null): Step {
  return { role, entity, span, onBehalfOf: null, cue: null, to: null, medium: "unknown", when: null, where: null };
}

/** "reports", "rumours", "claims": a cue that is itself the party that speaks. */
function nounCue(text: string, cue: Span): Span | null {
  return /(?:reports?|rumou?rs?|claims?|accounts?|allegations?|suggestions?|speculation|stor(?:y|ies)|statements?)$/iu.test(
    cut(text, cue),
  )
    ? cue
    : null;
}

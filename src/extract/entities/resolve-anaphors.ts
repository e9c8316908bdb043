import type { EntityKind } from "../../record/reading.ts";
import type { Span } from "../../text/span.ts";
import { type Pronoun, pronounOf } from "./pronouns.ts";
import type { RawMention } from "./raw-mention.ts";

/** What is known of a party while a text is read; `named` false for one that is only described. */
export type Candidate = {
  readonly kind: EntityKind;
  readonly named: boolean;
  gender: "he" | "she" | null;
};

/** How far back an antecedent may lie, in mentions. */
const REACH = 50;
/** The least share of the score that the best party must have; below it the mention stays unresolved. */
const SURE = 0.4;

/** What is known of a text while one of its anaphors is resolved. */
export type AnaphorContext = {
  readonly mentions: readonly RawMention[];
  /** The party of each mention, by index; null where not known. Grows as mentions are resolved. */
  readonly party: (number | null)[];
  readonly parties: Candidate[];
  readonly score: (later: Span, earlier: Span) => number;
  /** The party that a mention cannot be: the speaker of the quotation around a third person. */
  readonly barred: (mention: RawMention) => number | null;
  /** Added to a party's score where the rules favour it, such as the last speaker for "he said". */
  readonly favour: (mention: RawMention, party: number) => number;
};

/** The party of the mention at `index`, by the model's scores among those that the hard filters leave; null where unsure. */
export function resolveAnaphor(index: number, context: AnaphorContext): number | null {
  const mention = context.mentions[index]!;
  const pronoun = mention.form === "pronoun" ? pronounOf(mention.words) : undefined;
  const barred = context.barred(mention);
  const weight = new Map<number, number>();
  let seen = 0;
  for (let j = index - 1; j >= 0 && seen < REACH; j--) {
    const earlier = context.mentions[j]!;
    const party = context.party[j];
    if (party === null || party === undefined) continue;
    seen++;
    if (earlier.end > mention.start || party === barred) continue;
    if (!agrees(mention, pronoun, context.parties[party]!)) continue;
    const score = context.score(mention, earlier) + (weight.has(party) ? 0 : context.favour(mention, party));
    weight.set(party, (weight.get(party) ?? 0) + Math.exp(Math.min(score, 30)));
  }
  const total = 1 + [...weight.values()].reduce((sum, w) => sum + w, 0);
  const best = [...weight].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] / total >= SURE ? best[0] : null;
}

function agrees(mention: RawMention, pronoun: Pronoun | undefined, party: Candidate): boolean {
  if (!pronoun)
    return (
      mention.kind === party.kind || party.kind === "other" || (mention.kind !== "person" && party.kind !== "person")
    );
  if (pronoun.gender === "it") return party.kind !== "person";
  if (pronoun.gender === "any") return pronoun.number === "many";
  return party.kind === "person" && (party.gender === null || party.gender === pronoun.gender);
}

import type { Act } from "../../record/act.ts";
import { cut } from "../../text/span.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import type { Draft } from "./draft.ts";
import type { PartyReading } from "./party-of.ts";

const REPORTS =
  /\b(?:report(?:s|ed|ing)?|according to|per|quot(?:es|ed|ing)|cit(?:es|ed|ing)|relay(?:s|ed|ing)?|carri(?:es|ed)|publish(?:es|ed|ing)?|as told)\b/iu;

/**
 * Whether the outer speaker only passes on what is reported within: an outlet or a body that reports, or "according to".
 * Never one who believes, denies, declines or judges, nor a person who merely tells of another's words.
 */
export function passesOn(
  text: string,
  outer: Draft,
  act: Act,
  utterers: readonly PartyReading[],
  book: EntityBook,
): boolean {
  if (!["assert", "confirm", "accuse", "assess", "admit"].includes(act) || !outer.cue) return false;
  if (REPORTS.test(cut(text, outer.cue))) return true;
  return utterers.some((u) => u.party !== null && book.parties[u.party]!.kind === "organization");
}

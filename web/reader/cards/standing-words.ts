import type { PageStatement } from "../../../src/present/desk/page-statement.ts";

/** What persons have said of a statement, in a few words: `accepted by Ines Calder`. */
export function standingWords({ review, acceptedBy, corrections, maker }: PageStatement): string {
  const accepted = acceptedBy.length > 0 ? `accepted by ${acceptedBy.join(" and ")}` : null;
  const correctors = [...new Set(corrections.map(({ by }) => by))];
  const corrected = correctors.length > 0 ? `corrected by ${correctors.join(" and ")}` : null;
  const made = maker.kind === "person" && corrected === null ? `added by ${maker.name}` : null;
  return [made, corrected, accepted].filter((words) => words !== null).join(", ") || review;
}

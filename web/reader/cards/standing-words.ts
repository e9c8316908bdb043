import type { PageStatement } from "../../../src/present/desk/page-statement.ts";

/** What persons have said of a statement, in a few words: `accepted by Ines Calder`. */
export function standingWords({
  review,
  acceptedBy,
  corrections,
  maker,
}: Pick<PageStatement, "review" | "acceptedBy" | "corrections" | "maker">): string {
  const correctors = [...new Set(corrections.map(({ by }) => by))];
  const corrected = correctors.length > 0 ? `corrected by ${correctors.join(" and ")}` : null;
  const adder = maker.kind === "person" && corrected === null ? maker.name : null;
  const made = adder === null ? null : `added by ${adder}`;
  // Who adds a statement lets it stand.
  const others = acceptedBy.filter((name) => name !== adder);
  const accepted = others.length > 0 ? `accepted by ${others.join(" and ")}` : null;
  return [made, corrected, accepted].filter((words) => words !== null).join(", ") || review;
}

import type { Maker } from "../../record/reading.ts";
import { showLine } from "../words/show-words.ts";
import type { ReviewedHit } from "./cited-statement.ts";

/** What a person has said of a statement, or that none has: `machine-read, unreviewed`, `corrected by Ines Calder`. */
export function describeStanding({ statement: { maker }, review, acceptedBy = [], checks }: ReviewedHit): string {
  // Who adds a statement lets it stand.
  const adder = maker.kind === "person" && review !== "corrected" ? maker.name : null;
  const persons = acceptedBy.filter((name) => name !== adder).map(showLine);
  return [
    adder === null ? describeMaking(maker) : `added by ${showLine(adder)}`,
    ...(review === "unreviewed" ? ["unreviewed"] : []),
    ...(persons.length > 0 ? [`accepted by ${persons.join(" and ")}`] : []),
    ...(persons.length === 0 && review === "accepted" && adder === null ? ["accepted by a person"] : []),
    ...(review === "corrected" && maker.kind !== "person" ? ["corrected by a person"] : []),
    ...checks.map(({ verdict, by, on }) => `${verdict} (checked by ${showLine(by)}, ${on})`),
  ].join(", ");
}

const describeMaking = (maker: Maker): string =>
  maker.kind === "person" ? `corrected by ${showLine(maker.name)}` : "machine-read";

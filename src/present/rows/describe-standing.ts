import { showLine } from "../words/show-words.ts";
import type { ReviewedHit } from "./cited-statement.ts";

/** What a person has said of a statement, or that none has: `machine-read, unreviewed`, `corrected by Ines Calder`. */
export function describeStanding({ statement: { maker }, review, acceptedBy = [], checks }: ReviewedHit): string {
  const persons = acceptedBy.length > 0 ? acceptedBy.map(showLine).join(" and ") : "a person";
  return [
    maker.kind === "person" ? `corrected by ${showLine(maker.name)}` : "machine-read",
    ...(review === "unreviewed" ? ["unreviewed"] : []),
    ...(review === "accepted" || acceptedBy.length > 0 ? [`accepted by ${persons}`] : []),
    ...(review === "corrected" && maker.kind !== "person" ? ["corrected by a person"] : []),
    ...checks.map(({ verdict, by, on }) => `${verdict} (checked by ${showLine(by)}, ${on})`),
  ].join(", ");
}

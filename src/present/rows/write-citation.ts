import { describePublished } from "../words/describe-published.ts";
import { showLine } from "../words/show-words.ts";
import type { ReviewedHit } from "./cited-statement.ts";

/**
 * How to cite a statement on one line: outlet, date with its basis, title, place in the text, the text's short hash, and
 * what a person has said of it or that none has.
 */
export function writeCitation(hit: ReviewedHit, place: string): string {
  const { outlet, published, title, textHash } = hit.document;
  return [
    outlet === null ? "outlet unknown" : showLine(outlet),
    describePublished(published),
    title === null ? "untitled" : `“${showLine(title)}”`,
    place,
    `text ${textHash.slice(0, HASH_LENGTH)}`,
    ...describeStanding(hit),
  ].join(", ");
}

/** "sha256:" and as many digits as tell the texts of one ledger apart. */
const HASH_LENGTH = "sha256:".length + 12;

const describeStanding = ({ statement: { maker }, review, acceptedBy = [], checks }: ReviewedHit): string[] => {
  const persons = acceptedBy.length > 0 ? acceptedBy.map(showLine).join(" and ") : "a person";
  return [
    maker.kind === "person" ? `corrected by ${showLine(maker.name)}` : "machine-read",
    ...(review === "unreviewed" ? ["unreviewed"] : []),
    ...(review === "accepted" || acceptedBy.length > 0 ? [`accepted by ${persons}`] : []),
    ...(review === "corrected" && maker.kind !== "person" ? ["corrected by a person"] : []),
    ...checks.map(({ verdict, by, on }) => `${verdict} (checked by ${showLine(by)}, ${on})`),
  ];
};

import { describePublished } from "../words/describe-published.ts";
import { nameDocument, nameFile } from "../words/name-document.ts";
import { showLine } from "../words/show-words.ts";
import type { ReviewedHit } from "./cited-statement.ts";

/** How to cite a statement on one line: outlet, date with its basis, title, place in the text, short hash, and `standing`. */
export function writeCitation({ document, foundAs }: ReviewedHit, place: string, standing: string): string {
  const { outlet, published, title, textHash } = document;
  return [
    outlet === null ? "outlet unknown" : showLine(outlet),
    describePublished(published),
    nameDocument(title, nameFile(foundAs)),
    place,
    `text ${textHash.slice(0, HASH_LENGTH)}`,
    standing,
  ].join(", ");
}

/** "sha256:" and as many digits as tell the texts of one ledger apart. */
const HASH_LENGTH = "sha256:".length + 12;

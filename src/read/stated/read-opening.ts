import { parseStatedDate } from "../date/parse-stated-date.ts";
import { textLines } from "../text-lines.ts";
import { readWireCredit } from "./read-wire-credit.ts";
import { NOTHING_STATED, type Stated } from "./stated.ts";

/** A longer line is a sentence, and what comes after it is the story. */
const SHORT = 90;

/**
 * What the first lines of a text say: its date and its author in the first three short ones, the agency in the line
 * that opens the story ("BEIRUT (Reuters) –").
 */
export function readOpening(text: string): Stated {
  const lines = textLines(text.slice(0, 10_000), 6);
  const long = lines.findIndex((line) => line.length > SHORT);
  const short = lines.slice(0, long < 0 ? 3 : Math.min(long, 3));
  const wire = lines.map(readWireCredit).find((credit) => credit !== null) ?? null;
  return {
    ...NOTHING_STATED,
    byline: short.map(readByline).find((byline) => byline !== null) ?? null,
    credit: wire?.agency ?? null,
    published: short.map(readDateline).find((date) => date !== null) ?? wire?.published ?? null,
  };
}

/** "Tuesday, October 15, 2019", "Published: 15 October 2019, 10:20"; a change ("Updated …") is no publication. */
function readDateline(line: string): Stated["published"] {
  const bare = line.replace(/^[#*_\s]+|[*_\s]+$/g, "").replace(/^(?:published|posted|date)(?: on| at)?\s*:?\s+/i, "");
  const stretch = parseStatedDate(bare);
  // A year alone is a heading or a figure.
  return stretch && stretch.edtf.length > 4 ? { ...stretch, why: `The line "${line}".` } : null;
}

const NAME = "(?:(?:al|el|ad|ar|as|ash|at|az)-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const FULL_NAME = `${NAME}(?: (?:${NAME}|al|bin|bint|da|de|del|den|der|di|dos|du|el|ibn|la|le|ter|van|von))* ${NAME}`;
const BYLINE = new RegExp(
  `^[*_]*[Bb][Yy]:? (${FULL_NAME}(?:(?:,| and| &|, and) ${FULL_NAME})*)(?: ?[,|–—-] .{1,60})?[*_]*$`,
  "u",
);

function readByline(line: string): string | null {
  // "By Tuesday Morning" and "By The Sea" have the same shape; the one is seldom, the other a heading.
  if (/^by (?:the|a|an|its|his|her|their|our|all|no|now|then)\b/i.test(line) || /[.!?]$/.test(line)) return null;
  return BYLINE.exec(line)?.[1] ?? null;
}

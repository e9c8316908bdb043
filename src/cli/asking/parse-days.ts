import type { DayRange } from "../../ledger/asking.ts";
import { parseGivenDate } from "../../read/date/parse-given-date.ts";

/**
 * The days that a user gives as a date, two dates with a slash between, or one of them with the slash for an open end:
 * 2026-03, 2026-03-01/2026-03-05, 2026-03/, /2026-03. Throws `Failure` "bad-date".
 */
export function parseDays(words: string): DayRange {
  if (words.endsWith("/")) return { from: parseGivenDate(words.slice(0, -1)).from, to: null };
  if (words.startsWith("/")) return { from: null, to: parseGivenDate(words.slice(1)).to };
  const { from, to } = parseGivenDate(words);
  return { from, to };
}

import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { parseGivenDate } from "../../read/date/parse-given-date.ts";
import { Failure } from "../../record/failure.ts";

/**
 * The last entry that was recorded by a time that a user gives: a date, meaning its end in UTC, or a date and a time, in
 * UTC unless it says otherwise. Null where none is given. Throws `Failure` "bad-date".
 */
export async function parseAsOf(now: Reads, words: string | undefined): Promise<AsOf> {
  return words === undefined ? null : now.seqAt(lastMoment(words));
}

/** The time that is meant, ISO 8601 in UTC with milliseconds, as entries have it. */
export function lastMoment(words: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/i.exec(words);
  if (match === null) return `${parseGivenDate(words).to}T23:59:59.999Z`;
  const [, day, minute, second = ":59.999", zone = "Z"] = match;
  const time = Date.parse(`${parseGivenDate(day!).from}T${minute}${second}${zone.toUpperCase()}`);
  if (Number.isNaN(time)) throw new Failure("bad-date", `"${words}" is not a time: write YYYY-MM-DDTHH:MM:SSZ`);
  return new Date(time).toISOString();
}

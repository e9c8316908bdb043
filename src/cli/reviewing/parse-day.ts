import { Failure } from "../../record/failure.ts";
import { isDay } from "../../text/calendar.ts";

/** A day that a user gives as YYYY-MM-DD. Throws `Failure` "bad-date". */
export function parseDay(words: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (match && isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return words;
  throw new Failure("bad-date", `"${words}" is not a day: write YYYY-MM-DD`);
}

/** The day that it is where the user is, YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

import { isDay } from "../../text/calendar.ts";
import { monthNumber } from "../../text/month-number.ts";

/** First and last day, both inclusive, as YYYY-MM-DD. */
export type Days = { readonly from: string; readonly to: string };

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const MONTH_DAY = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?`, "u");
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b(?:,?\\s+(\\d{4}))?`, "u");
const WEEKDAY = new RegExp(`\\b(?:(last|next)\\s+)?(${WEEKDAYS.join("|")})s?\\b`, "iu");

/** A pattern that finds words that `dayOf` may settle. */
export const DAY_WORDS = new RegExp(
  `\\b(?:(?:earlier |late |early |later )?(?:today|yesterday|tomorrow)|(?:last |next )?(?:${WEEKDAYS.map((d) => d[0]!.toUpperCase() + d.slice(1)).join("|")})|this (?:morning|afternoon|evening)|last night|tonight)\\b|${MONTH_DAY.source}|${DAY_MONTH.source}`,
  "gu",
);

/**
 * The days that words like "on Tuesday", "yesterday" or "August 18" mean in a document of this date, by the newspaper's
 * habit that a bare weekday or month and day is the last one; null where words or date do not settle it.
 */
export function dayOf(words: string, published: Days | null): Days | null {
  const date = calendarDate(words, published);
  if (date) return { from: date, to: date };
  if (!published) return null;
  const one = published.from === published.to;
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu.test(words)) return published;
  if (/\b(?:yesterday|last night)\b/iu.test(words))
    return { from: shift(published.from, -1), to: shift(published.to, -1) };
  if (/\btomorrow\b/iu.test(words)) return { from: shift(published.from, 1), to: shift(published.to, 1) };
  const weekday = WEEKDAY.exec(words);
  if (!weekday || !one) return null;
  const wanted = WEEKDAYS.indexOf(weekday[2]!.toLowerCase());
  const today = utc(published.from).getUTCDay();
  const back = (today - wanted + 7) % 7;
  const day = weekday[1]?.toLowerCase() === "next" ? 7 - back : weekday[1] && back === 0 ? -7 : -back;
  return { from: shift(published.from, day), to: shift(published.from, day) };
}

function calendarDate(words: string, published: Days | null): string | null {
  const md = MONTH_DAY.exec(words);
  const dm = md ? null : DAY_MONTH.exec(words);
  const month = md?.[1] ?? dm?.[2];
  const day = md?.[2] ?? dm?.[1];
  if (!month || !day) return null;
  const m = monthNumber(month);
  const year = md?.[3] ?? dm?.[3];
  if (year) return iso(Number(year), m, Number(day));
  if (!published) return null;
  const last = Number(published.to.slice(0, 4));
  const sameYear = iso(last, m, Number(day));
  return sameYear && sameYear > published.to ? iso(last - 1, m, Number(day)) : sameYear;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

function shift(day: string, days: number): string {
  return new Date(utc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  const padded = (n: number, width: number) => String(n).padStart(width, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

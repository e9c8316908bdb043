import type { Published } from "../../text/document.ts";

/** A date of publication for people, with its basis: `12 March 2026 (stated)`. Written out here, not by locale. */
export function describePublished(published: Published | null): string {
  if (published === null) return "date unknown";
  const { from, to, basis } = published;
  return `${from === to ? longDay(from) : `${longDay(from)} to ${longDay(to)}`} (${basis})`;
}

const longDay = (day: string): string => {
  const [year, month, date] = day.split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

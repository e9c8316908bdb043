/** A time for people, in UTC as the ledger has it: `12 March 2026, 16:42 UTC`. */
export function showTime(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return `${DAY.format(date)}, ${at.slice(11, 16)} UTC`;
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

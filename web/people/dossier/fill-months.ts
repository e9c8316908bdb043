/** A month, YYYY-MM, and how many statements it has. */
export type Month = { readonly month: string; readonly statements: number };

/** Months in order of time with those between them that have none, so that an axis of them is one of time; not where it would be too long. */
export function fillMonths(months: readonly Month[]): readonly Month[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const start = numberOf(first.month);
  const length = numberOf(last.month) - start + 1;
  if (length > LONGEST) return months;
  const counts = new Map(months.map(({ month, statements }) => [month, statements]));
  return Array.from({ length }, (_, at) => {
    const month = nameOf(start + at);
    return { month, statements: counts.get(month) ?? 0 };
  });
}

/** The first and the last day of a month, as a filter in the address takes them. */
export function daysOf(month: string): string {
  const [year, number] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year!, number!, 0)).getUTCDate();
  return `${month}-01..${month}-${last}`;
}

/** Months on an axis that can be told apart. */
const LONGEST = 120;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const nameOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

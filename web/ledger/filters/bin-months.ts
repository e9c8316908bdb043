/** A stretch of whole months, with how many statements are of it. */
export type MonthBin = {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** "March 2026", "January to March 2026" or "2026". */
  readonly label: string;
  readonly count: number;
};

/**
 * Months as bars over the whole time from the first to the last, those without a statement too: by month, quarter or year,
 * whichever is the finest that makes no more than `most` bars; the last years where even those are more.
 */
export function binMonths(
  months: readonly { readonly value: string; readonly count: number }[],
  most: number,
): readonly MonthBin[] {
  const counts = new Map<number, number>();
  for (const { value, count } of months) if (/^\d{4}-\d{2}$/.test(value)) counts.set(numberOf(value), count);
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const size = SIZES.find((one) => Math.floor(last / one) - Math.floor(first / one) < most) ?? 12;
  const end = Math.floor(last / size);
  const begin = Math.max(Math.floor(first / size), end - most + 1);
  return Array.from({ length: end - begin + 1 }, (_, at) => binOf((begin + at) * size, size, counts));
}

const SIZES = [1, 3, 12] as const;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const binOf = (start: number, size: number, counts: ReadonlyMap<number, number>): MonthBin => {
  const months = Array.from({ length: size }, (_, at) => start + at);
  const end = start + size - 1;
  return {
    from: `${written(start)}-01`,
    to: `${written(end)}-${lastDay(end)}`,
    label: labelOf(start, size),
    count: months.reduce((sum, month) => sum + (counts.get(month) ?? 0), 0),
  };
};

const written = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

const lastDay = (month: number): number => new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();

const labelOf = (start: number, size: number): string => {
  const year = Math.floor(start / 12);
  if (size === 12) return String(year);
  const name = (month: number) => NAMES[month % 12];
  return size === 1 ? `${name(start)} ${year}` : `${name(start)} to ${name(start + size - 1)} ${year}`;
};

const NAMES = [
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

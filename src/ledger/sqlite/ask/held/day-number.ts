/** A day that is not known. */
export const NO_DAY = 0;

/**
 * A day, YYYY-MM-DD, as a number that is greater for a later one: 20310417. A month or a year stands before its days, as
 * it does among texts.
 */
export function dayNumber(day: string | null): number {
  return day === null ? NO_DAY : Number(day.replaceAll("-", "").slice(0, 8).padEnd(8, "0")) || NO_DAY;
}

/** The month of such a number, YYYY-MM; "" for a day that is not known. */
export function monthOf(day: number): string {
  const digits = String(day).padStart(8, "0");
  return day === NO_DAY ? "" : `${digits.slice(0, 4)}-${digits.slice(4, 6)}`;
}

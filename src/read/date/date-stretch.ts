import { isDay, lastDay } from "../../text/calendar.ts";

/** A date as EDTF writes it, with its first and last day, both inclusive (YYYY-MM-DD). */
export type Stretch = { readonly edtf: string; readonly from: string; readonly to: string };

/** The stretch of a year, a month or a day; null where the calendar has no such day. */
export function dateStretch(year: number, month: number | null, day: number | null): Stretch | null {
  if (!isDay(year, month ?? 1, day ?? 1)) return null;
  const y = pad(year, 4);
  if (month === null) return { edtf: y, from: `${y}-01-01`, to: `${y}-12-31` };
  const m = `${y}-${pad(month, 2)}`;
  if (day === null) return { edtf: m, from: `${m}-01`, to: `${m}-${pad(lastDay(year, month), 2)}` };
  const d = `${m}-${pad(day, 2)}`;
  return { edtf: d, from: d, to: d };
}

const pad = (n: number, width: number) => String(n).padStart(width, "0");

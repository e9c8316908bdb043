import type { DayRange } from "../../../../asking.ts";
import { dayNumber, NO_DAY } from "../day-number.ts";
import { foldAscii } from "../fold-ascii.ts";
import type { HeldDocument } from "../held-documents.ts";

/** What can be asked of a document that is held; one that is not live meets nothing. */
export type DocumentTest = (document: HeldDocument) => boolean;

/** That the days from the first to the last share one with a range; what has no day shares none. */
export function sharing({ from, to }: DayRange): (first: number, last: number) => boolean {
  const begin = from === null ? NO_DAY : dayNumber(from);
  const end = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  return (first, last) => first !== NO_DAY && last >= begin && first <= end;
}

/** That it is of this outlet, case aside; "" for none. */
export function isOfOutlet(outlet: string): DocumentTest {
  const folded = foldAscii(outlet);
  return (document) => document.version > 0 && foldAscii(document.outlet) === folded;
}

/** That it has this form. */
export function isOfForm(form: string): DocumentTest {
  return (document) => document.version > 0 && document.form === form;
}

/** That it was published on one of these days. */
export function wasPublished(days: DayRange): DocumentTest {
  const shares = sharing(days);
  return ({ publishedFrom, publishedTo }) => shares(publishedFrom, publishedTo);
}

/** That it was collected on one of these days, at least once. */
export function wasCollected(days: DayRange): DocumentTest {
  const shares = sharing(days);
  return ({ version, collected }) => version > 0 && [...collected.values()].some((day) => shares(day, day));
}

import type { DayRange } from "../../ledger/asking.ts";
import type { StatementFilters } from "./statement-filters.ts";

/** The filters of an address in words, for whoever reads what was exported by them; null where there are none. */
export function describeFilters(given: StatementFilters): string | null {
  const parts = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${nameOf(name)} ${typeof value === "object" ? showDays(value) : value}`);
  return parts.join("; ") || null;
}

const nameOf = (field: string): string => field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

const showDays = ({ from, to }: DayRange): string => `${from ?? ""}..${to ?? ""}`;

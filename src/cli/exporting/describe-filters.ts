import type { DayRange } from "../../ledger/asking.ts";
import { type FilterOptions, toFilters } from "../asking/filter-options.ts";

/** The filters in words, for whoever reads what was exported by them; null where there are none. */
export function describeFilters(
  words: readonly string[],
  options: FilterOptions & { readonly asOf?: string },
): string | null {
  const { withSuperseded, checked, reviewed, said, published, collected, ...plain } = toFilters(options);
  const parts = [
    words.length > 0 && `words ${words.join(" ")}`,
    ...Object.entries(plain).map(([name, value]) => value !== undefined && `${nameOf(name)} ${value}`),
    ...Object.entries({ said, published, collected }).map(([name, days]) => days && `${name} ${showDays(days)}`),
    reviewed !== undefined && (reviewed ? "reviewed" : "not reviewed"),
    checked !== undefined && (checked === true ? "checked" : checked || "not checked"),
    withSuperseded && "also superseded documents",
    options.asOf !== undefined && `as of ${options.asOf}`,
  ];
  return parts.filter(Boolean).join("; ") || null;
}

const nameOf = (field: string): string => field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

const showDays = ({ from, to }: DayRange): string => `${from ?? ""}/${to ?? ""}`;

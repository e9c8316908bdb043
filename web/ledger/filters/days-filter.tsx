import type { FacetValues } from "../../../src/ledger/asking.ts";
import { goTo, hrefOf, useAddress } from "../../address/address.ts";
import { binMonths } from "./bin-months.ts";
import { parseDays, writeDays } from "./days.ts";
import { DaysFields } from "./days-fields.tsx";
import { withFilter } from "./filters.ts";
import { MonthsChart } from "./months-chart.tsx";

/** From which day to which: drawn over the months, or typed. The day is that of saying, where it is not known of publication. */
export function DaysFilter({ months }: { readonly months: FacetValues | null }) {
  const { parts, query } = useAddress();
  const chosen = parseDays(query.get("day"));
  const bins = binMonths(months?.values ?? [], MOST);
  const choose = (days: { readonly from: string | null; readonly to: string | null }) =>
    goTo(hrefOf(parts, withFilter(query, "day", writeDays(days))));
  return (
    <section class="facet">
      <h2 title="The day of saying; where that is not known, of publication">Day</h2>
      {bins.length > 0 && <MonthsChart bins={bins} chosen={chosen} choose={choose} />}
      <DaysFields name="day" />
    </section>
  );
}

/** Bars that can be told apart in the width of the panel. */
const MOST = 36;

import { goTo, hrefOf, useAddress } from "../../address/address.ts";
import { parseDays, writeDays } from "./days.ts";
import { withFilter } from "./filters.ts";

/** The first and the last day of a filter, to be typed or picked; either may be left open. */
export function DaysFields({ name }: { readonly name: string }) {
  const { parts, query } = useAddress();
  const chosen = parseDays(query.get(name));
  const put = (end: "from" | "to", day: string) => {
    const days = { from: null, to: null, ...chosen, [end]: day || null };
    goTo(hrefOf(parts, withFilter(query, name, writeDays(days))));
  };
  return (
    <div class="days">
      {(["from", "to"] as const).map((end) => (
        <label key={end}>
          <span class="soft">{end}</span>
          <input type="date" value={chosen?.[end] ?? ""} onChange={(event) => put(end, event.currentTarget.value)} />
        </label>
      ))}
    </div>
  );
}

import { goTo, hrefOf, useAddress } from "../../address/address.ts";
import { withFilter } from "./filters.ts";

/** Whether documents of which there is a newer version are looked at too. */
export function SupersededFilter() {
  const { parts, query } = useAddress();
  return (
    <section class="facet">
      <label class="check">
        <input
          type="checkbox"
          checked={query.get("superseded") === "yes"}
          onChange={({ currentTarget }) =>
            goTo(hrefOf(parts, withFilter(query, "superseded", currentTarget.checked ? "yes" : null)))
          }
        />
        superseded documents too
      </label>
    </section>
  );
}

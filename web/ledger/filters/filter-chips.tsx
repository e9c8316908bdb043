import { showControls } from "../../../src/present/words/show-words.ts";
import { hrefOf, useAddress } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { Words } from "../../parts/words.tsx";
import { chosenIn, FILTERS, withFilter } from "./filters.ts";
import { labelValue } from "./label-value.ts";

/** The filters of the address, each with a way to drop it; nothing where there are none. */
export function FilterChips({ labels }: { readonly labels?: ReadonlyMap<string, string> }) {
  const { parts, query } = useAddress();
  const chosen = chosenIn(query);
  if (chosen.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label="Filters">
      {chosen.map(({ name, value }) => {
        const label = FILTERS[name] ?? showControls(name);
        const words = name === "superseded" ? "too" : labelValue({ name, value }, labels);
        return (
          <li key={`${name} ${value}`}>
            <Link class="filter-chip" href={hrefOf(parts, withFilter(query, name, null))} title="Drop this filter">
              <span class="unseen">Drop the filter </span>
              <span class="soft">{label}</span> <Words>{words}</Words> <span aria-hidden="true">✕</span>
            </Link>
          </li>
        );
      })}
      {chosen.length > 1 && (
        <li>
          <Link class="drop-all" href={hrefOf(parts)}>
            Drop all
          </Link>
        </li>
      )}
    </ul>
  );
}

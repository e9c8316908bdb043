import { useState } from "preact/hooks";
import type { FacetValues as Values } from "../../../src/ledger/asking.ts";
import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import type { Act } from "../../../src/record/act.ts";
import { hrefOf, useAddress } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { count } from "../../parts/count.ts";
import { Words } from "../../parts/words.tsx";
import { withFilter } from "./filters.ts";
import { labelValue } from "./label-value.ts";

type FacetValuesProps = {
  readonly name: string;
  readonly label: string;
  readonly values: Values;
};

/** The values of one facet as links that choose or drop them, the most frequent first. */
export function FacetValues({ name, label, values }: FacetValuesProps) {
  const { parts, query } = useAddress();
  const [isWhole, setWhole] = useState(false);
  const chosen = query.get(name);
  const all = values.values;
  const shown = isWhole ? all : all.filter(({ value }, at) => at < FEW || value === chosen);
  if (all.length === 0) return null;
  return (
    <section class="facet">
      <h2>{label}</h2>
      <ul>
        {shown.map(({ value, label: told, count: n }) => {
          const words = value === "" || name === "act" ? labelValue({ name, value }) : told;
          const isChosen = value === chosen;
          return (
            <li key={value}>
              <Link
                class={isChosen ? "facet-value is-chosen" : "facet-value"}
                href={hrefOf(parts, withFilter(query, name, isChosen ? null : value))}
                aria-current={isChosen ? "true" : undefined}
              >
                <span class={name === "act" ? `facet-words act-dot ${familyOf(value)}` : "facet-words"}>
                  <Words>{words}</Words>
                </span>
                <span class="facet-count">{count(n)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {all.length > FEW && (
        <button type="button" class="quiet small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? "fewer" : `${count(all.length - FEW)} more`}
        </button>
      )}
      {isWhole && values.more > 0 && <p class="hint">and {count(values.more)} less frequent ones</p>}
    </section>
  );
}

/** Values that are shown at first. */
const FEW = 6;

const familyOf = (act: string): string => (act in ACT_WORDS ? ACT_WORDS[act as Act].family : "");

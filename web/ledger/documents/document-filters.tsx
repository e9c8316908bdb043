import type { FacetList } from "../../../src/present/desk/facet-list.ts";
import { FORMS } from "../../../src/text/document.ts";
import { goTo, hrefOf, useAddress } from "../../address/address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { WordsFilter } from "../../parts/words-filter.tsx";
import { DaysFields } from "../filters/days-fields.tsx";
import { withFilter } from "../filters/filters.ts";
import { SupersededFilter } from "../filters/superseded-filter.tsx";

/** What narrows the documents. */
export function DocumentFilters() {
  const { parts, query } = useAddress();
  const { answer } = useAnswer<FacetList>("/statements/facets?facets=outlet");
  const outlets = answer?.facets.outlet?.values.map(({ value }) => value).filter(Boolean) ?? [];
  return (
    <>
      <section class="facet">
        <h2>Outlet</h2>
        <WordsFilter name="outlet" label="Its whole name" known={outlets} />
      </section>
      <section class="facet">
        <h2>Kind of text</h2>
        <select
          aria-label="Kind of text"
          value={query.get("documentForm") ?? ""}
          onChange={({ currentTarget }) =>
            goTo(hrefOf(parts, withFilter(query, "documentForm", currentTarget.value || null)))
          }
        >
          <option value="">any</option>
          {FORMS.map((form) => (
            <option key={form} value={form}>
              {form}
            </option>
          ))}
        </select>
      </section>
      {DAYS.map(([name, label]) => (
        <section key={name} class="facet" aria-label={label}>
          <h2>{label}</h2>
          <DaysFields name={name} />
        </section>
      ))}
      <section class="facet">
        <h2>Tag</h2>
        <WordsFilter name="tag" label="A tag" />
      </section>
      <SupersededFilter />
    </>
  );
}

const DAYS = [
  ["published", "Published"],
  ["collected", "Collected"],
] as const;

import type { Facet, Facets } from "../../../src/ledger/asking.ts";
import type { FacetList } from "../../../src/present/desk/facet-list.ts";
import { useAddress } from "../../address/address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { WordsFilter } from "../../parts/words-filter.tsx";
import { DaysFilter } from "./days-filter.tsx";
import { FacetValues } from "./facet-values.tsx";
import { SupersededFilter } from "./superseded-filter.tsx";

type FacetPanelProps = {
  readonly facets: Facets | null;
  /** Whether they will come, where they are not there: then nothing stands here that they would push down. */
  readonly isComing: boolean;
};

/** By what the statements can be narrowed, with how many there are of each. */
export function FacetPanel({ facets, isComing }: FacetPanelProps) {
  const { query } = useAddress();
  const months = useMonths(facets);
  // A speaker that was chosen from the list is in the address by an id, which is nothing to type.
  const isOfValues = facets?.speaker?.values.some(({ value }) => value === query.get("speaker"));
  const values = (name: Facet) => facets?.[name];
  if (facets === null && isComing) return null;
  return (
    <>
      {FIRST.map(
        ([name, label]) => values(name) && <FacetValues key={name} {...{ name, label }} values={values(name)!} />,
      )}
      {!isOfValues && (
        <section class="facet">
          <h2>Speaker by name</h2>
          <WordsFilter name="speaker" label="Words of a name" />
        </section>
      )}
      <DaysFilter months={months} />
      {LAST.map(
        ([name, label]) => values(name) && <FacetValues key={name} {...{ name, label }} values={values(name)!} />,
      )}
      <SupersededFilter />
    </>
  );
}

/** The bars of the months are of all days, also while some are chosen. */
const useMonths = (facets: Facets | null) => {
  const { query } = useAddress();
  const isNarrowed = query.has("day") || query.has("month");
  const whole = new URLSearchParams(query);
  for (const name of ["day", "month", "at", "row", "order", "like"]) whole.delete(name);
  whole.set("facets", "month");
  const path = isNarrowed && facets !== null ? `/statements/facets?${whole}` : null;
  const { answer } = useAnswer<FacetList>(path);
  return (isNarrowed ? answer?.facets.month : facets?.month) ?? null;
};

const FIRST: readonly (readonly [Facet, string])[] = [
  ["reviewed", "Reviewed"],
  ["act", "Act"],
  ["speaker", "Speaker"],
];

const LAST: readonly (readonly [Facet, string])[] = [
  ["side", "Side"],
  ["outlet", "Outlet"],
  ["medium", "Medium"],
  ["form", "Direct or indirect"],
  ["documentForm", "Kind of text"],
  ["speakerIs", "Speaker is"],
  ["checked", "Checked"],
  ["tag", "Tag"],
];

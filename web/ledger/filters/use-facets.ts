import type { Facet, Facets } from "../../../src/ledger/asking.ts";
import type { FacetList } from "../../../src/present/desk/facet-list.ts";
import { useAnswer } from "../../asking/use-answer.ts";

/**
 * What the statements of a question can be told apart by. It is asked once their rows have come, so that these never wait for
 * it: `of` is the question whose rows are shown, null before the first.
 */
export function useFacets(of: string | null): Facets | null {
  const asked = new URLSearchParams(of?.split("?")[1] ?? "");
  asked.delete("order");
  asked.set("facets", FACETS.join(","));
  return useAnswer<FacetList>(of === null ? null : `/statements/facets?${asked}`).answer?.facets ?? null;
}

const FACETS = [
  ...["speaker", "speakerIs", "side", "outlet", "medium", "act"],
  ...["form", "documentForm", "month", "reviewed", "checked", "tag"],
] as readonly Facet[];

/** The names that facets have for values, by facet and value: a speaker's for its id. */
export function labelsOf(facets: Facets | null): ReadonlyMap<string, string> {
  return new Map(
    FACETS.flatMap((name) =>
      name === "act"
        ? []
        : (facets?.[name]?.values ?? []).map(({ value, label }): [string, string] => [`${name} ${value}`, label]),
    ),
  );
}

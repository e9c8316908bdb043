import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Facet, FacetValue } from "../../../asking.ts";
import type { Held } from "../held/held.ts";
import { countDocuments, countMonths } from "./count-documents.ts";
import { countJudged } from "./count-judged.ts";
import { countSides, countSpeakers } from "./count-parties.ts";

/** Counts the rows that have each value of one facet. */
export type Counter = {
  /** Each counter has a loop of its own: over hundreds of thousands of rows a call for each would take longest. */
  count(rows: readonly number[]): void;
  values(): FacetValue[];
};

/** A counter for this facet that has counted nothing. */
export function openCounter(db: DatabaseSyncInstance, held: Held, facet: Facet): Counter {
  switch (facet) {
    case "speaker":
      return countSpeakers(held);
    case "side":
      return countSides(db, held);
    case "act":
    case "form":
    case "medium":
    case "speakerIs":
      return countWords(held, facet);
    case "outlet":
      return countDocuments(held, ({ outlet }) => outlet);
    case "documentForm":
      return countDocuments(held, ({ form }) => form);
    case "month":
      return countMonths(held);
    case "reviewed":
    case "checked":
    case "tag":
      return countJudged(held, facet);
  }
}

const countWords = ({ statements, words }: Held, name: "act" | "form" | "medium" | "speakerIs"): Counter => {
  const column = statements.columns[name];
  const counts = new Uint32Array(words.size);
  return {
    count: (rows) => {
      for (const row of rows) counts[column[row]!]!++;
    },
    values: () =>
      Array.from(counts, (count, code) => ({ value: words.wordOf(code), label: words.wordOf(code), count })),
  };
};

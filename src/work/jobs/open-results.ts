import type { Added } from "../add/added.ts";

/** What came of the documents of one job: of very many the last. */
export type Results = { add(one: Added): void; list(): readonly Added[] };

/** No results yet; at most `most` are kept. */
export function openResults(most = MOST): Results {
  const results: Added[] = [];
  return {
    add: (one) => {
      if (results.length === most) results.shift();
      results.push(one);
    },
    list: () => results,
  };
}

/** As many as there are files in one upload. An archive or a folder may have more, and nobody reads that many lines. */
const MOST = 20_000;

import { hrefOf } from "../address/address.ts";
import { pageFrom } from "../parts/page-from.ts";

/** Parties on one page. */
export const PAGE = 100;

/** Where the API is asked for the parties that an address is about. */
export function partiesPath(query: URLSearchParams): string {
  const conditions = CONDITIONS.map((name) => [name, query.get(name)]);
  return hrefOf(["parties"], {
    ...Object.fromEntries(conditions),
    limit: PAGE,
    offset: pageFrom(query.get("from"), PAGE) || null,
  });
}

/** What narrows the list of parties. */
export const CONDITIONS = ["words", "of", "side", "speaking"] as const;

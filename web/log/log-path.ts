import { hrefOf } from "../address/address.ts";

/** Entries on one page. */
export const PAGE = 100;

/** Where the API is asked for the entries that an address is about: of a person, an act, a record; before an entry. */
export function logPath(query: URLSearchParams): string {
  const conditions = CONDITIONS.map((name) => [name, query.get(name)]);
  const before = query.get("before");
  return hrefOf(["log"], {
    ...Object.fromEntries(conditions),
    before: before !== null && /^[1-9]\d{0,14}$/.test(before) ? before : null,
    limit: PAGE,
  });
}

/** What narrows the log. */
export const CONDITIONS = ["by", "act", "subject"] as const;

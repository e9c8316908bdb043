import { askedOf } from "../filters/filters.ts";

/** The order of the documents, where the address names none: the newest first, and with words the best match. */
export function documentOrderOf(query: URLSearchParams): string {
  return query.get("order") ?? (query.get("words") ? "relevance" : "published-latest");
}

/** What the API is asked for an address of the documents. */
export function documentsPath(query: URLSearchParams): string {
  const asked = askedOf(query);
  asked.set("order", documentOrderOf(query));
  return `/documents?${asked}`;
}

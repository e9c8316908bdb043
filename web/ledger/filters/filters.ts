/** What narrows the statements, by its name in the address, with the words for it beside its value. */
export const FILTERS: Readonly<Record<string, string>> = {
  words: "words",
  like: "like",
  speaker: "speaker",
  speakerIs: "speaker is",
  side: "side",
  act: "act",
  outlet: "outlet",
  medium: "medium",
  form: "speech",
  documentForm: "kind of text",
  document: "document",
  day: "day",
  month: "month",
  said: "said",
  published: "published",
  collected: "collected",
  reviewed: "reviewed",
  checked: "checked",
  tag: "tag",
  superseded: "superseded documents",
  asOf: "as of entry",
};

/** A filter that is chosen. */
export type Chosen = { readonly name: string; readonly value: string };

/** What of an address narrows what is shown, known filters first; one that is not known is there too, so that it can be dropped. */
export function chosenIn(query: URLSearchParams): readonly Chosen[] {
  const names = Object.keys(FILTERS);
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return [...query]
    .filter(([name, value]) => !OF_THE_VIEW.has(name) && (value !== "" || name in UNKNOWN))
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

/** Where nothing is a value too: what it is called. */
export const UNKNOWN: Readonly<Record<string, string>> = { outlet: "no outlet named", month: "no day known" };

/** What the address says of the view, not of what is asked. */
const OF_THE_VIEW = new Set(["at", "row", "order"]);

/** An address's query with another value for a filter, null for none; the row that was selected is another list's. */
export function withFilter(query: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const gone of ["at", "row", name]) next.delete(gone);
  if (value !== null) next.set(name, value);
  return next;
}

/** The order in which rows are asked, where the address names none: the newest first, and with words the best match. */
export function orderOf(query: URLSearchParams): string {
  return query.get("order") ?? (query.get("words") ? "relevance" : "said-latest");
}

/** What the API is asked for an address: its filters, without what is of the view or of likeness. */
export function askedOf(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams(chosenIn(query).flatMap(({ name, value }) => (name === "like" ? [] : [[name, value]])));
}

/** The rows of an address, without which of them. */
export function statementsPath(query: URLSearchParams): string {
  const asked = askedOf(query);
  asked.set("order", orderOf(query));
  return `/statements?${asked}`;
}

/** The statements that say the like of the address's sentence. */
export function likePath(query: URLSearchParams): string {
  const asked = askedOf(query);
  asked.delete("words");
  asked.set("sentence", query.get("like") ?? "");
  asked.set("limit", "200");
  return `/statements/like?${asked}`;
}

import { FAMILIES, type Family } from "../../src/present/words/act-words.ts";
import type { Span } from "../../src/text/span.ts";
import { goTo, hrefOf, replaceAddress, useAddress } from "../address/address.ts";

/** What of a document is shown, as the address says it. */
export type ReaderAddress = {
  /** The statement whose card is open, by its id; "-" for none. */
  readonly at: string | null;
  /** The very words that the address leads to, and what they were when it was made. */
  readonly words: Span | null;
  readonly quote: string | null;
  readonly family: Family | null;
  readonly speaker: string | null;
  readonly review: Review | null;
  readonly names: boolean;
  readonly notes: boolean;
  /** The entity whose mentions are shown. */
  readonly who: string | null;
  readonly facts: boolean;
  /** The version of the page that stands beside this one. */
  readonly beside: string | null;
  readonly asOf: string | null;
  /** Parts of the address that say nothing to the reader, as they stand in it. */
  readonly unknown: readonly string[];
};

/** What persons have made of a statement. */
export type Review = (typeof REVIEWS)[number];

/** These, in the order of a list. */
export const REVIEWS = ["unreviewed", "accepted", "corrected"] as const;

/** A change of the address: each part with its new value; null takes it away. */
export type Change = Readonly<Partial<Record<Name, string | null>>>;

/** What the address says, and ways to change it: as a step of its own, or in the place of what it was. */
export function useReaderAddress(): {
  readonly address: ReaderAddress;
  readonly go: (change: Change) => void;
  readonly put: (change: Change) => void;
  readonly hrefWith: (change: Change) => string;
} {
  const { parts, query } = useAddress();
  // From the address as it is when something is done, not as it was when this was shown.
  const hrefNow = (change: Change) => hrefOf(parts, changed(new URLSearchParams(location.search), change));
  return {
    address: readQuery(query),
    go: (change) => goTo(hrefNow(change)),
    put: (change) => replaceAddress(hrefNow(change)),
    hrefWith: (change) => hrefOf(parts, changed(query, change)),
  };
}

/** What a query says to the reader. */
export function readQuery(query: URLSearchParams): ReaderAddress {
  const unknown: string[] = [];
  const leave = (name: string) => {
    unknown.push(`${name}=${query.get(name)}`);
    return null;
  };
  const oneOf = <Value extends string>(name: Name, values: readonly Value[]): Value | null => {
    const given = query.get(name);
    if (given === null) return null;
    return values.find((value) => value === given) ?? leave(name);
  };
  const words = readSpan(query.get("words"));
  if (words === null && query.has("words")) leave("words");
  for (const name of query.keys()) if (!(NAMES as readonly string[]).includes(name)) leave(name);
  return {
    at: query.get("at"),
    words,
    quote: query.get("quote"),
    family: oneOf("family", FAMILIES),
    speaker: query.get("speaker"),
    review: oneOf("review", REVIEWS),
    names: oneOf("names", ["shown"]) !== null,
    notes: oneOf("notes", ["shown"]) !== null,
    who: query.get("who"),
    facts: oneOf("facts", ["open"]) !== null,
    beside: query.get("beside"),
    asOf: query.get("asOf"),
    unknown,
  };
}

const NAMES = [
  "at",
  "words",
  "quote",
  "family",
  "speaker",
  "review",
  "names",
  "notes",
  "who",
  "facts",
  "beside",
  "asOf",
] as const;

type Name = (typeof NAMES)[number];

const readSpan = (words: string | null): Span | null => {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? "") ?? [];
  return start === undefined || Number(start) >= Number(end) ? null : { start: Number(start), end: Number(end) };
};

const changed = (query: URLSearchParams, change: Change): URLSearchParams => {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
};

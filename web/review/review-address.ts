import { hrefOf } from "../address/address.ts";

/** What the address of a review says: which statements are gone through, in what order, and where it stands. */
export type ReviewAddress = {
  /** Filters as the ledger has them, without those of the view. */
  readonly filters: URLSearchParams;
  readonly order: string;
  readonly at: string | null;
  /** How many came before it in the queue. */
  readonly before: number;
};

/** Reads the address; a number that is none counts as 0. */
export function readReview(query: URLSearchParams): ReviewAddress {
  const filters = new URLSearchParams(query);
  for (const name of OF_THE_VIEW) filters.delete(name);
  const before = Number(query.get("before"));
  return {
    filters,
    order: query.get("order") ?? "document",
    at: query.get("at") || null,
    before: Number.isSafeInteger(before) && before > 0 ? before : 0,
  };
}

/** The address of a place in the queue, null for its end. */
export function hrefInQueue(
  { filters, order }: Pick<ReviewAddress, "filters" | "order">,
  { at, before }: { readonly at: string | null; readonly before: number },
): string {
  const query = new URLSearchParams(filters);
  if (order !== "document") query.set("order", order);
  if (at !== null) query.set("at", at);
  if (before > 0) query.set("before", String(before));
  return hrefOf(["review"], query);
}

/** The question that asks for a stretch of the queue; what was reviewed is in it only where the filters say so. */
export function pathOfQueue(
  { filters, order }: ReviewAddress,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): string {
  const query = new URLSearchParams(filters);
  if (!query.has("reviewed")) query.set("reviewed", "no");
  for (const [name, value] of Object.entries({ order, offset, limit })) query.set(name, String(value));
  return `/statements?${query}`;
}

const OF_THE_VIEW = ["at", "before", "order", "row", "limit", "offset"];

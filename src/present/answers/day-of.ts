import type { CitedStatement } from "../rows/cited-statement.ts";

/** The day under which something stands in a list by days, and what of it that day is. */
export type Day = { readonly from: string; readonly to: string; readonly basis: "said" | "published" | "collected" };

/** The day on which it was said; where the text does not say, that of publication; where there is none, of collecting. */
export function dayOf({ chain, document, collectedAt }: CitedStatement): Day {
  const said = chain.find(({ role }) => role === "utterer")?.when;
  if (said?.from) return { from: said.from, to: said.to ?? said.from, basis: "said" };
  const { published } = document;
  if (published) return { from: published.from, to: published.to, basis: "published" };
  const day = collectedAt.slice(0, 10);
  return { from: day, to: day, basis: "collected" };
}

/** The days as EDTF has them, with what they are of: `2026-03-02 said`. */
export function showDay({ from, to, basis }: Day): string {
  return `${from === to ? from : `${from}/${to}`} ${basis}`;
}

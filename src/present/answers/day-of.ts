import type { Step } from "../../record/reading.ts";
import type { Published } from "../../text/document.ts";

/** The day under which something stands in a list by days, and what of it that day is. */
export type Day = { readonly from: string; readonly to: string; readonly basis: "said" | "published" | "collected" };

/** What of a statement its day follows from. */
type Dated = {
  readonly chain: readonly {
    readonly role: Step["role"];
    readonly when: { readonly from: string | null; readonly to: string | null } | null;
  }[];
  readonly document: { readonly published: Published | null };
  readonly collectedAt: string;
};

/** The day on which it was said; where the text does not say, that of publication; where there is none, of collecting. */
export function dayOf({ chain, document, collectedAt }: Dated): Day {
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

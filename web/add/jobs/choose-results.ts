import type { Added } from "./use-results.ts";

/** What of the results is looked at. */
export const SHOWN = ["all", "refused", "notes", "supersedes", "seen", "added"] as const;

/** One of these. */
export type Shown = (typeof SHOWN)[number];

/** What the address says is looked at; all where that makes no sense. */
export function shownOf(words: string | null): Shown {
  return SHOWN.find((one) => one === words) ?? "all";
}

/** The results that are looked at: what was refused first, since somebody must see to it, then what has notes. */
export function chooseResults(results: readonly Added[], shown: Shown): readonly Added[] {
  const chosen = results.filter((one) => isShown(one, shown));
  return shown === "all" ? [...chosen].sort((one, other) => rank(one) - rank(other)) : chosen;
}

/** How many there are to look at of each. */
export function countResults(results: readonly Added[]): Readonly<Record<Shown, number>> {
  const counts = SHOWN.map((shown) => [shown, results.filter((one) => isShown(one, shown)).length]);
  return Object.fromEntries(counts) as Record<Shown, number>;
}

const isShown = ({ status, notes }: Added, shown: Shown): boolean =>
  shown === "all" || (shown === "notes" ? notes.length > 0 : status === shown);

const rank = ({ status, notes }: Added): number => (status === "refused" ? 0 : notes.length > 0 ? 1 : 2);

import type { PageEntry } from "../text/chunks-of.ts";

/** The statement that tells most of what a reading is: one that was passed on and is on a condition, else the longest way. */
export function telling(entries: readonly PageEntry[]): PageEntry | null {
  let best: PageEntry | null = null;
  for (const entry of entries) if (best === null || weight(entry) > weight(best)) best = entry;
  return best;
}

const weight = ({ statement: { chain, condition, speakerIs } }: PageEntry): number => {
  const relays = chain.filter(({ role }) => role === "relay").length;
  const told = chain.filter(({ to }) => to !== null).length;
  return relays * 4 + (condition ? 3 : 0) + told * 2 + (speakerIs === "named" ? 1 : 0);
};

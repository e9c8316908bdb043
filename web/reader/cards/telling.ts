import { startOf } from "../../../src/present/outline.ts";
import type { PageEntry } from "../text/chunks-of.ts";

/**
 * The statement that tells most of what a reading is: one that was passed on and is on a condition, else the longest way;
 * of those on the first screen, if there are any.
 */
export function telling(entries: readonly PageEntry[]): PageEntry | null {
  const early = entries.filter(({ statement }) => startOf(statement) < FIRST_SCREEN);
  let best: PageEntry | null = null;
  for (const entry of early.length > 0 ? early : entries) {
    if (best === null || weight(entry) > weight(best)) best = entry;
  }
  return best;
}

/** Characters. */
const FIRST_SCREEN = 700;

const weight = ({ statement: { chain, condition, speakerIs } }: PageEntry): number => {
  const relays = chain.filter(({ role }) => role === "relay").length;
  const told = chain.filter(({ to }) => to !== null).length;
  return relays * 4 + (condition ? 3 : 0) + told * 2 + (speakerIs === "named" ? 1 : 0);
};

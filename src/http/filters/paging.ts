import { choice } from "./choice.ts";
import { count } from "./count.ts";

/** Which rows of a list are given: as of which entry, and from which on how many. */
export const paging = {
  limit: count({ to: 500 }).optional().describe("How many rows at most; 50 where it is left out."),
  offset: count({ to: 1_000_000_000 }).optional().describe("How many rows are passed over."),
};

/** The entry as of which the ledger is seen. */
export const asOf = count({ to: Number.MAX_SAFE_INTEGER })
  .optional()
  .describe("The ledger as it was when the entry of this number was the last.");

/** How many rows are given where nothing is said. */
export const ROWS = 50;

/** A yes or no that may be left out. */
export const yes = choice(["yes"]);

import { z } from "zod";

/** The most characters of a view's address. */
export const LONGEST_QUERY = 4_000;

/** A filter of the ledger that was given a name. */
export const savedViewSchema = z
  .object({
    name: z.string().min(1).max(200),
    query: z.string().max(LONGEST_QUERY).describe("What stands behind the ? in the address of the view."),
    by: z.string().describe("Who saved it."),
    at: z.iso.datetime().describe("When; UTC."),
  })
  .meta({ id: "SavedView" });

/** A filter of the ledger that was given a name. */
export type SavedView = Readonly<z.infer<typeof savedViewSchema>>;

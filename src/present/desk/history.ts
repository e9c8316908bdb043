import { z } from "zod";
import { ENTRY_ACTS } from "../../record/ledger/entry.ts";

/** What has happened to a record, oldest first: each entry with what it did, in words. */
export const historySchema = z.array(
  z
    .object({
      seq: z.int().positive(),
      at: z.iso.datetime(),
      by: z.string().nullable().describe("Null for the machine."),
      act: z.enum(ENTRY_ACTS),
      words: z.string(),
    })
    .meta({ id: "Happened" }),
);

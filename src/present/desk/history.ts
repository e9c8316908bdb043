import { z } from "zod";
import { ENTRY_ACTS } from "../../record/ledger/entry.ts";

/** What has happened to a record, oldest first: each entry with what it did. */
export const historySchema = z.array(
  z
    .object({
      seq: z.int().positive(),
      at: z.iso.datetime(),
      by: z.string().nullable().describe("Null for the machine."),
      act: z.enum(ENTRY_ACTS),
      undoes: z.int().nullable().describe("The number of the entry that it took back."),
      detail: z.string().nullable().describe("Which fields, and why; of an undoing, what the other had done."),
    })
    .meta({ id: "Happened" }),
);

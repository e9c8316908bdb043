import { z } from "zod";
import { ENTRY_ACTS } from "../../record/ledger/entry.ts";
import { headSchema } from "./desk.ts";

/** What came of a judgement: its entry, where the ledger stands behind it, and the record that it is about. */
export const doneSchema = z
  .object({
    entry: z
      .object({ seq: z.int(), act: z.enum(ENTRY_ACTS), at: z.string(), by: z.string().nullable() })
      .nullable()
      .describe("Null where all was so already, and nothing was written."),
    head: headSchema,
    record: z.string().nullable().describe("The record that the entry is about: a new one's id, where one was made."),
  })
  .meta({ id: "Done" });

/** One of these. */
export type Done = z.infer<typeof doneSchema>;

import { z } from "zod";
import { FAILURE_CODES } from "../../record/failure.ts";

/** What came of one document that was added, or of a file in which there is none to be read. */
export const addedSchema = z
  .object({
    file: z.string().describe("As it was named, with the way inside an archive."),
    part: z.string().nullable(),
    id: z.string().nullable().describe("Of the document; null where there is none."),
    status: z
      .enum(["added", "supersedes", "seen", "refused"])
      .describe("New; a newer version of a page that was here; here already; not taken."),
    statements: z.int().nonnegative().describe("How many the ledger has of it now."),
    code: z.enum(FAILURE_CODES).nullable().describe("Why it was refused."),
    supersedes: z.string().nullable(),
    notes: z.array(z.string()).describe("Codes of what a reader should know; docs/failures.md explains each."),
    words: z.string().nullable().describe("For people: why it was refused, how much of a page has changed."),
  })
  .meta({ id: "Added" });

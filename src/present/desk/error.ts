import { z } from "zod";
import { FAILURE_CODES } from "../../record/failure.ts";

/** What is answered where nothing else can be: a code for programs, a sentence for people. */
export const errorSchema = z
  .object({
    error: z.object({
      code: z
        .enum([...FAILURE_CODES, "not-found", "not-allowed", "too-large", "bad-request", "bug"])
        .describe("docs/failures.md has a paragraph for each that a user can mend."),
      message: z.string(),
    }),
  })
  .meta({ id: "Error" });

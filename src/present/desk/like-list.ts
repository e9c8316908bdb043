import { z } from "zod";
import type { LikeRow } from "../answers/like-row.ts";
import type { AnswerOf } from "./answer-of.ts";
import { citedStatementSchema } from "./cited-statement-schema.ts";
import { headSchema } from "./desk.ts";

const likeRowSchema = z
  .object({
    ...citedStatementSchema.shape,
    likeness: z.number().min(0).max(1),
    reasons: z.object({
      cosine: z.number().nullable().describe("Of the meanings; null where it was not measured."),
      words: z.array(z.string()),
      names: z.array(z.string()),
    }),
  })
  .meta({ id: "LikeRow" }) satisfies z.ZodType<LikeRow>;

/** Statements that say the like of a sentence, the oldest first. */
export const likeListSchema = z
  .object({
    rows: z.array(likeRowSchema),
    byMeaning: z.boolean().describe("False where the model is missing: then words and names alone were compared."),
    head: headSchema,
  })
  .meta({ id: "LikeList" });

/** One of these. */
export type LikeList = AnswerOf<typeof likeListSchema>;

import { z } from "zod";
import type { AnswerOf } from "./answer-of.ts";
import { citedStatementSchema } from "./cited-statement-schema.ts";
import { shownJudgements } from "./judgement.ts";

const { kind: _, entities: __, document: ___, pieces: ____, ...cited } = citedStatementSchema.shape;

/** A statement on the page of its document: what a row has but what the page itself says, and what persons made of it. */
export const pageStatementSchema = z
  .object({
    ...cited,
    order: z.int().nonnegative().describe("Its place among those that the machine read, from 0."),
    acceptedBy: z.array(z.string()),
    corrections: z.array(
      z.object({
        by: z.string(),
        at: z.iso.datetime(),
        reason: z.string().nullable(),
        fields: z.array(z.string()).describe("What was put right."),
      }),
    ),
    checks: z.array(shownJudgements.check),
    notes: z.array(shownJudgements.note),
  })
  .meta({ id: "PageStatement" });

/** One of these. */
export type PageStatement = AnswerOf<typeof pageStatementSchema>;

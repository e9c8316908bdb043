import { z } from "zod";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";
import { judgementSchema } from "./judgement.ts";
import { entrySchema } from "./log-list.ts";
import { recordRefSchema } from "./record-ref.ts";
import { sha256Schema } from "./sha256-schema.ts";

/** A record of any kind, with the fields of its kind, and around them where it stands and what became of it. */
export const shownRecordSchema = z
  .looseObject({
    ...recordRefSchema.shape,
    standing: z.enum(["live", "ended", "purged", "not yet recorded"]),
    cluster: z.object({ id: z.string(), name: z.string(), members: z.array(z.string()) }).nullable(),
    judgements: z.array(judgementSchema),
    orphaned: z.boolean().describe("Whether the judgements stand on words that are in no live record."),
    tombstones: z.array(
      z.object({
        kind: z.literal("purge"),
        id: z.string(),
        target: recordRefSchema,
        reason: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
        records: z.array(recordRefSchema),
        removed: z.array(sha256Schema),
      }),
    ),
    history: z.array(z.object({ ...entrySchema.shape, recorded: z.boolean(), ended: z.boolean() })),
    head: headSchema,
  })
  .meta({ id: "ShownRecord", description: "Has the fields of its kind besides." });

/** One of these. */
export type ShownRecord = AnswerOf<typeof shownRecordSchema>;

import { z } from "zod";
import { ENTRY_ACTS, type Entry } from "../../record/ledger/entry.ts";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";
import { sha256Schema } from "./sha256-schema.ts";

const words = z.string().nullable();

/** One entry of the audit trail as it was written. */
export const entrySchema = z
  .object({
    seq: z.int().positive(),
    at: z.iso.datetime(),
    by: words.describe("Null for the machine."),
    tool: z.string(),
    act: z.enum(ENTRY_ACTS),
    subject: words,
    detail: words,
    undoes: z.int().nullable(),
    payloadHash: sha256Schema,
    previous: sha256Schema,
    hash: sha256Schema,
  })
  .meta({ id: "Entry" }) satisfies z.ZodType<Entry>;

const logEntrySchema = z
  .object({
    ...entrySchema.shape,
    about: z.string().describe("What it is about, in words."),
    isJudgement: z.boolean().describe("Whether it is what a person said, and so can be taken back."),
    isRemoved: z
      .boolean()
      .describe("Whether what it is about was removed for good, so that nothing can be taken back."),
    undoneBy: z.int().nullable().describe("The entry that took it back."),
  })
  .meta({ id: "LogEntry" });

/** One of these. */
export type LogEntry = AnswerOf<typeof logEntrySchema>;

/** Entries, the newest first. */
export const logListSchema = z.object({ entries: z.array(logEntrySchema), head: headSchema }).meta({ id: "LogList" });

/** One of these. */
export type LogList = AnswerOf<typeof logListSchema>;

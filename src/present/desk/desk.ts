import { z } from "zod";
import type { AnswerOf } from "./answer-of.ts";

/** Where a ledger stands: the number and hash of its last entry. */
export const headSchema = z.object({ seq: z.int().nonnegative(), hash: z.string() }).meta({ id: "Head" });

/** What the whole desk is about: its ledger, who may judge in it, and what is opened first. */
export const deskSchema = z
  .object({
    name: z.string().describe("The ledger's folder without what is around it."),
    path: z.string(),
    tool: z.string().describe("The version of standoff."),
    isDemo: z.boolean().describe("Whether this is the invented conflict that ships with standoff."),
    head: headSchema,
    self: z.string().nullable().describe("The name that was set for this user, under which judgements are kept."),
    names: z.array(z.string()).describe("Those who have judged in this ledger."),
    home: z.string().nullable().describe("The document that is opened first; null in an empty ledger."),
    documents: z.int(),
    statements: z.int(),
    unreviewed: z.int(),
  })
  .meta({ id: "Desk" });

/** One of these. */
export type DeskFacts = AnswerOf<typeof deskSchema>;

import { z } from "zod";
import type { PartyRow } from "../../ledger/asking.ts";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";
import { entityKindSchema } from "./entity-kind.ts";

/** A cluster of entities in one row. */
export const partyRowSchema = z
  .object({
    id: z.string().describe("That of its oldest member."),
    name: z.string(),
    of: entityKindSchema,
    names: z.int().describe("How many different names its members have; 0 where words only describe it."),
    mentions: z.int(),
    statements: z.int().describe("How many a member utters."),
    documents: z.int(),
    linkedBy: z.enum(["machine", "person"]).nullable().describe("Who holds its members to be one."),
    sides: z.array(z.string()),
  })
  .meta({ id: "PartyRow" }) satisfies z.ZodType<PartyRow>;

/** A page of parties, the most spoken of first, and how many there are in all. */
export const partyListSchema = z
  .object({ rows: z.array(partyRowSchema), total: z.int(), head: headSchema })
  .meta({ id: "PartyList" });

/** One of these. */
export type PartyList = AnswerOf<typeof partyListSchema>;

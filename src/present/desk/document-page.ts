import { z } from "zod";
import type { SightingRecord } from "../../record/ledger/kept.ts";
import { parts } from "../contract-schema.ts";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";
import { documentBriefSchema } from "./document-brief.ts";
import { documentRecordSchema } from "./document-record.ts";
import { entityKindSchema } from "./entity-kind.ts";
import { historySchema } from "./history.ts";
import { judgementSchema } from "./judgement.ts";
import { pageStatementSchema } from "./page-statement.ts";
import { sha256Schema } from "./sha256-schema.ts";

const words = z.string().nullable();

const sightingSchema = z
  .object({
    kind: z.literal("sighting"),
    id: z.string(),
    document: z.string(),
    original: sha256Schema.describe("Of the file's bytes as they were found."),
    path: z.string(),
    part: words,
    collectedBy: words,
    collectedAt: z.iso.datetime(),
    modifiedAt: words,
  })
  .meta({ id: "Sighting" }) satisfies z.ZodType<SightingRecord>;

const mention = z
  .object({ id: z.string(), ...parts.mention.shape, kind: entityKindSchema })
  .meta({ id: "PageMention" });

const entity = z
  .object({
    id: z.string(),
    kind: entityKindSchema,
    name: z.string(),
    named: z
      .boolean()
      .describe("Whether a name of it stands in the text; else the name is the words that describe it."),
    cluster: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .describe("The party of the whole ledger that it belongs to; null where it is held to be none but itself."),
    statements: z.int().describe("How many it utters in this document."),
  })
  .meta({ id: "PageEntity" });

/** A document with all that was read in it and said of it: what the reader shows. */
export const documentPageSchema = z
  .object({
    document: z
      .object({
        ...documentRecordSchema.shape,
        text: words.describe("Exactly the text under textHash; null where it was removed for good."),
      })
      .meta({ id: "DocumentWithText" }),
    name: z.string().describe("Its title, else the file that it was found in."),
    citation: z.string(),
    collectedAt: z.iso.datetime().describe("When it was first collected."),
    foundAs: z.object({ path: z.string(), part: words }).nullable(),
    sightings: z.array(sightingSchema).describe("Each time that it was collected, oldest first."),
    reading: z.object({ tool: z.string(), model: words, notes: z.array(parts.note) }).nullable(),
    supersededBy: words,
    versions: z.array(documentBriefSchema).describe("Oldest first, this one among them."),
    translations: z.array(documentBriefSchema).describe("What it is a translation of, and what is one of it."),
    statements: z.array(pageStatementSchema).describe("In the order of the text."),
    mentions: z.array(mention),
    entities: z.array(entity),
    judgements: z.array(judgementSchema).describe("On the document itself."),
    corrected: z
      .record(z.string(), z.object({ by: z.string(), at: z.iso.datetime(), reason: words }))
      .describe("Who put right which field of the document."),
    orphaned: z
      .array(z.object({ judgement: judgementSchema, words: words.describe("The words that it was made on.") }))
      .describe("Judgements whose words are in no live record any more."),
    history: historySchema,
    head: headSchema,
  })
  .meta({ id: "DocumentPage" });

/** One of these. */
export type DocumentPage = AnswerOf<typeof documentPageSchema>;

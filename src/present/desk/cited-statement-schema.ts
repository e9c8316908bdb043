import { z } from "zod";
import { VERDICTS } from "../../record/ledger/judgement.ts";
import { parts } from "../contract-schema.ts";
import type { CitedStatement } from "../rows/cited-statement.ts";
import { documentRecordSchema } from "./document-record.ts";
import { entityKindSchema } from "./entity-kind.ts";

const words = z.string().nullable();
const { id, title, outlet, published, url, textHash } = documentRecordSchema.shape;

/** A statement as a row of every list. */
export const citedStatementSchema = z
  .object({
    kind: z.literal("statement"),
    ...parts.statement.shape,
    speakerName: words.describe("The name, or the text's own words; null where there is no source."),
    entities: z.array(z.object({ id: z.string(), kind: entityKindSchema, name: z.string() })),
    chainWords: z.string().describe("The chain in words, outward."),
    document: z.object({
      ...{ id, title, outlet, published, url, textHash },
      file: words.describe("The end of the path of the file that it was first found in."),
    }),
    quotation: z.string().describe('The exact words, pieces joined by " … ".'),
    pieces: z.array(z.string()).describe("The exact words, piece by piece."),
    shownWords: z.string().describe("The quotation for a screen: no character in it can steer."),
    conditionWords: words,
    place: z.string().describe("Paragraph and character, both from 1: ¶4:118."),
    citation: z.string(),
    standing: z.string().describe("What a person has said of it, or that none has."),
    review: z.enum(["unreviewed", "accepted", "corrected"]),
    checks: z.array(
      z.object({ verdict: z.enum(VERDICTS), by: z.string(), on: parts.day, source: words, reason: words }),
    ),
    notes: z.array(z.object({ text: z.string(), by: z.string(), at: z.iso.datetime() })),
    tags: z.array(z.string()),
    recordedAt: z.iso.datetime(),
    collectedAt: z.iso.datetime(),
  })
  .meta({ id: "CitedStatement" }) satisfies z.ZodType<CitedStatement>;

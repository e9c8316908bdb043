import { z } from "zod";
import type { DocumentRow } from "../answers/documents/document-row.ts";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";
import { documentRecordSchema } from "./document-record.ts";

const words = z.string().nullable();

const documentRowSchema = z
  .object({
    ...documentRecordSchema.shape,
    statements: z.int(),
    reviewed: z.int(),
    sightings: z.int(),
    collectedAt: z.iso.datetime(),
    supersededBy: words,
    file: words.describe("The end of the path of the file that it was first found in."),
    citation: z.string(),
  })
  .meta({ id: "DocumentRow" }) satisfies z.ZodType<DocumentRow>;

/** A page of documents, and how many there are in all. */
export const documentListSchema = z
  .object({ rows: z.array(documentRowSchema), total: z.int(), head: headSchema })
  .meta({ id: "DocumentList" });

/** One of these. */
export type DocumentList = AnswerOf<typeof documentListSchema>;

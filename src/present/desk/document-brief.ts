import { z } from "zod";
import type { AnswerOf } from "./answer-of.ts";
import { documentRecordSchema } from "./document-record.ts";

const { id, title, outlet, published, language } = documentRecordSchema.shape;

/** A document as far as another one names it. */
export const documentBriefSchema = z
  .object({ id, title, outlet, published, language, name: z.string(), citation: z.string() })
  .meta({ id: "DocumentBrief" });

/** One of these. */
export type DocumentBrief = AnswerOf<typeof documentBriefSchema>;

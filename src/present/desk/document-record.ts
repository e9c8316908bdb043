import { z } from "zod";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { parts } from "../contract-schema.ts";
import { sha256Schema } from "./sha256-schema.ts";

const words = z.string().nullable();
const { text: _, ...read } = parts.document.shape;

/** What a ledger keeps of a document beside its text. */
export const documentRecordSchema = z
  .object({
    kind: z.literal("document"),
    ...read,
    bytes: sha256Schema.describe("Of the original's bytes."),
    textHash: sha256Schema,
    key: words.describe("Names the same page or item over its versions."),
    translationOf: words.describe("The document that this one is a translation of."),
    supersedes: words.describe("The document that stood under the same key before."),
  })
  .meta({ id: "DocumentRecord" }) satisfies z.ZodType<DocumentRecord>;

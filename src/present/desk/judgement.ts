import { z } from "zod";
import { type CorrectionRecord, type Judgement, VERDICTS } from "../../record/ledger/judgement.ts";
import { parts } from "../contract-schema.ts";
import { recordRefSchema } from "./record-ref.ts";
import { sha256Schema } from "./sha256-schema.ts";

const words = z.string().nullable();

const judged = {
  id: z.string(),
  target: recordRefSchema,
  anchor: z
    .object({ document: z.string(), textHash: sha256Schema, spans: z.array(parts.span) })
    .nullable()
    .describe("The words that it was made on; null for what stands on none."),
  by: z.string(),
  at: z.iso.datetime(),
};

const review = z.object({
  kind: z.literal("review"),
  ...judged,
  verdict: z.enum(["accepted", "withdrawn"]),
  reason: words,
});

const correction = z.object({
  kind: z.literal("correction"),
  ...judged,
  // Whatever fields the target's kind has; the record itself has them as they are now.
  changes: z
    .custom<CorrectionRecord["changes"]>((value) => typeof value === "object" && value !== null)
    .meta({
      type: "object",
      description: "The fields that were put right, with their new values.",
    }),
  reason: words,
});

const check = z.object({
  kind: z.literal("check"),
  ...judged,
  verdict: z.enum(VERDICTS),
  reason: words,
  source: words,
  on: parts.day,
});

const note = z.object({ kind: z.literal("note"), ...judged, text: z.string() });
const tag = z.object({ kind: z.literal("tag"), ...judged, tag: z.string() });

/** What a person says of one record. */
export const judgementSchema = z
  .discriminatedUnion("kind", [review, correction, check, note, tag])
  .meta({ id: "Judgement" }) satisfies z.ZodType<Judgement>;

/** The parts of judgements that are shown beside a statement. */
export const shownJudgements = {
  check: check.pick({ id: true, verdict: true, by: true, at: true, on: true, source: true, reason: true }),
  note: note.pick({ id: true, text: true, by: true, at: true }),
};

import { z } from "zod";
import { RECORD_KINDS, type RecordRef } from "../../record/ledger/record-kind.ts";

/** A record by its kind and id. */
export const recordRefSchema = z
  .object({ kind: z.enum(RECORD_KINDS), id: z.string() })
  .meta({ id: "RecordRef" }) satisfies z.ZodType<RecordRef>;

import { z } from "zod";
import { ENTRY_ACTS } from "../../../record/ledger/entry.ts";
import { RECORD_KINDS } from "../../../record/ledger/record-kind.ts";
import { sha256Schema } from "./sha256-schema.ts";

/** The form of the lines; a form that older versions cannot read has another number. */
export const EXCHANGE_FORMAT = 1;

const hash = sha256Schema;
const words = z.string().nullable();
const ref = z.strictObject({ kind: z.enum(RECORD_KINDS), id: z.string() });

/** One line of a ledger that is written out: what it begins with, an entry, what came with that, and the end. */
export const exchangeLine = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ledger"), format: z.literal(EXCHANGE_FORMAT) }),
  z.strictObject({
    kind: z.literal("entry"),
    seq: z.int().positive(),
    at: z.iso.datetime(),
    by: words,
    tool: z.string(),
    act: z.enum(ENTRY_ACTS),
    subject: words,
    detail: words,
    undoes: z.int().positive().nullable(),
    ended: z.array(ref),
    salt: words,
    detailHash: hash.nullable(),
    payloadHash: hash,
    previous: hash,
    hash,
  }),
  z.strictObject({ kind: z.literal("text"), hash, text: words }),
  z.strictObject({ kind: z.literal("original"), hash, bytes: z.base64(), more: z.boolean() }),
  z.strictObject({ kind: z.literal("end"), entries: z.int().nonnegative(), head: hash.nullable() }),
  z.strictObject({
    kind: z.enum(RECORD_KINDS),
    id: z.string(),
    document: words,
    hash,
    record: z.looseObject({ kind: z.enum(RECORD_KINDS), id: z.string() }).nullable(),
  }),
]);

/** One of these. */
export type ExchangeLine = z.infer<typeof exchangeLine>;

import { z } from "zod";
import { ACTS } from "../../../record/act.ts";
import { VERDICTS } from "../../../record/ledger/judgement.ts";
import type { LaterRecord } from "../../../record/ledger/kept.ts";
import type { RecordOf } from "../../../record/ledger/ledger-record.ts";
import { RECORD_KINDS, type RecordKind } from "../../../record/ledger/record-kind.ts";
import { MEDIA } from "../../../record/medium.ts";
import { NOTE_CODES } from "../../../record/note.ts";
import { FORMS } from "../../../text/document.ts";
import { sha256Schema } from "./sha256-schema.ts";

const words = z.string().nullable();
const offset = z.int().nonnegative();
const span = z.object({ start: offset, end: offset });
const spans = z.array(span);
const days = z.object({ from: z.string(), to: z.string() });
const ref = z.object({ kind: z.enum(RECORD_KINDS), id: z.string() });
const party = z.object({ entity: words, span: span.nullable() });
const entityKind = z.enum(["person", "organization", "place", "other"]);
const form = z.enum(["direct", "indirect", "mixed"]);
const speakerIs = z.enum(["named", "unnamed", "unresolved", "absent"]);
const polarity = z.enum(["holds", "fails"]);
const modality = z.enum(["actual", "future", "hypothetical", "historical"]);

const maker = z.union([
  z.object({ kind: z.literal("person"), name: z.string() }),
  z.object({
    kind: z.enum(["model", "rule"]),
    name: z.string(),
    version: z.string(),
    score: z.number(),
    rules: z.array(z.string()),
  }),
]);

const step = z.object({
  ...party.shape,
  role: z.enum(["utterer", "relay", "publisher"]),
  onBehalfOf: words,
  cue: span.nullable(),
  to: party.nullable(),
  medium: z.enum(MEDIA),
  when: days.nullable(),
  where: words,
});

const certainty = z.object({
  holder: words,
  span: span.nullable(),
  value: z.enum(["certain", "probable", "possible", "unknown", "conditional", "hypothetical"]),
  polarity: z.enum(["positive", "negative"]),
});

const published = z.object({
  ...days.shape,
  edtf: z.string(),
  basis: z.enum(["stated", "given", "inferred"]),
  why: z.string(),
});

const ofDocument = { id: z.string(), document: z.string() };
const facts = {
  ...{ title: words, outlet: words, byline: words, credit: words, url: words, language: words },
  form: z.enum(FORMS),
  published: published.nullable(),
};
const statementParts = {
  ...{ content: spans, cue: span.nullable(), source: span.nullable(), speaker: words, speakerIs, form },
  ...{ act: z.enum(ACTS), condition: span.nullable(), within: words, chain: z.array(step) },
};
const judged = {
  ...{ id: z.string(), target: ref, by: z.string(), at: z.string() },
  anchor: z.object({ document: z.string(), textHash: sha256Schema, spans }).nullable(),
};
const part = (kind: LaterRecord["kind"]) => z.object({ kind: z.literal(kind), id: z.string(), document: words });

/** The records of one kind; those that are to come share a type. */
type Named<Kind extends RecordKind> = Kind extends LaterRecord["kind"] ? LaterRecord : RecordOf<Kind>;

/** What a record of each kind must have for this program to work with it; it may have more. */
export const recordSchemas: { readonly [Kind in RecordKind]: z.ZodType<Named<Kind>> } = {
  document: z.object({
    ...{ kind: z.literal("document"), id: z.string(), bytes: sha256Schema, part: words, textHash: sha256Schema },
    ...{ ...facts, key: words, translationOf: words, supersedes: words },
  }),
  sighting: z.object({
    ...{ kind: z.literal("sighting"), ...ofDocument, original: sha256Schema, path: z.string(), part: words },
    ...{ collectedBy: words, collectedAt: z.string(), modifiedAt: words },
  }),
  reading: z.object({
    ...{ kind: z.literal("reading"), ...ofDocument, tool: z.string(), model: words },
    notes: z.array(z.object({ code: z.enum(NOTE_CODES), at: span.nullable(), detail: z.string() })),
  }),
  statement: z.object({
    ...{ kind: z.literal("statement"), ...ofDocument, order: offset, ...statementParts },
    ...{ certainty: z.array(certainty), maker, words: z.object({ speaker: words, chain: z.string() }) },
  }),
  claim: z.object({
    ...{ kind: z.literal("claim"), ...ofDocument, statement: words, order: offset, spans, act: z.enum(ACTS) },
    ...{ condition: span.nullable(), polarity, modality, event: words },
  }),
  mention: z.object({
    ...{ kind: z.literal("mention"), ...ofDocument, ...span.shape, of: entityKind, entity: z.string() },
    ...{ form: z.enum(["name", "nominal", "pronoun"]), use: z.enum(["literal", "metonymic"]) },
  }),
  entity: z.object({
    ...{ kind: z.literal("entity"), ...ofDocument, of: entityKind, name: z.string(), named: z.boolean() },
  }),
  role: part("role"),
  relation: part("relation"),
  time: part("time"),
  place: part("place"),
  event: part("event"),
  comparison: part("comparison"),
  commitment: part("commitment"),
  hypothesis: part("hypothesis"),
  link: z.object({
    ...{ kind: z.literal("link"), id: z.string(), left: z.string(), right: z.string(), maker },
    ...{ relation: z.enum(["same", "different"]), reasons: z.array(z.string()) },
  }),
  review: z.object({
    ...{ kind: z.literal("review"), ...judged, verdict: z.enum(["accepted", "withdrawn"]), reason: words },
  }),
  correction: z.object({
    ...{ kind: z.literal("correction"), ...judged, reason: words },
    changes: z.union([
      z.strictObject(statementParts).partial(),
      z.strictObject(facts).partial(),
      z
        .strictObject({ entity: z.string(), act: z.enum(ACTS), condition: span.nullable(), polarity, modality })
        .partial(),
    ]),
  }),
  check: z.object({
    ...{ kind: z.literal("check"), ...judged, verdict: z.enum(VERDICTS), reason: words, source: words, on: z.string() },
  }),
  note: z.object({ kind: z.literal("note"), ...judged, text: z.string() }),
  tag: z.object({ kind: z.literal("tag"), ...judged, tag: z.string() }),
  side: z.object({
    ...{ kind: z.literal("side"), id: z.string(), name: z.string(), members: z.array(z.string()) },
    ...{ by: z.string(), at: z.string() },
  }),
  purge: z.object({
    ...{ kind: z.literal("purge"), id: z.string(), target: ref, reason: z.string(), by: z.string(), at: z.string() },
    ...{ records: z.array(ref), removed: z.array(sha256Schema) },
  }),
};

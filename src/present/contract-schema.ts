import { z } from "zod";
import { ACTS } from "../record/act.ts";
import { MEDIA } from "../record/medium.ts";
import { NOTE_CODES } from "../record/note.ts";
import { FORMS } from "../text/document.ts";

// From the smallest part to the whole, since a schema must be made before it is used.
const id = z.string().describe("Opaque; of use only for joining records of one document.");
const offset = z.int().nonnegative();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const words = z.string().nullable();

const named = <Schema extends z.ZodType>(name: string, description: string, schema: Schema) =>
  schema.meta({ id: name, description });

const range = { start: offset, end: offset };
const span = named(
  "Span",
  "A half-open range of UTF-16 code units in the text of the document.",
  z.object({ ...range }),
);
const days = named(
  "Days",
  "A first and a last day, both inclusive; null where the words are no stretch of the calendar.",
  z.object({ from: day.nullable(), to: day.nullable() }),
);
const party = named(
  "Party",
  "Who takes part: by entity where the text names it, by span where it stands in the text.",
  z.object({ entity: id.nullable(), span: span.nullable() }),
);
const polarity = z.enum(["holds", "fails"]);
const modality = z.enum(["actual", "future", "hypothetical", "historical"]);
const kind = z.enum(["person", "organization", "place", "event", "time", "object", "abstract", "other"]);

const claim = named(
  "Claim",
  "One clause with an act or a condition of its own.",
  z.object({
    id,
    spans: z.array(span),
    act: z.enum(ACTS),
    condition: span.nullable(),
    polarity,
    modality,
    event: id.nullable(),
  }),
);

const step = named(
  "Step",
  "One link of the chain by which the words came, outward from the utterer.",
  z.object({
    role: z.enum(["utterer", "relay", "publisher"]),
    ...party.shape,
    onBehalfOf: id.nullable(),
    cue: span.nullable(),
    to: party.nullable().describe("Who is spoken to."),
    medium: z.enum(MEDIA),
    when: days.nullable(),
    where: id.nullable(),
  }),
);

const certainty = named(
  "Certainty",
  "How sure one holder is of the content; a null holder with a span is an unnamed one.",
  z.object({
    holder: z.string().nullable().describe('The id of an entity, or "author".'),
    span: span.nullable(),
    value: z.enum(["certain", "probable", "possible", "unknown", "conditional", "hypothetical"]),
    polarity: z.enum(["positive", "negative"]),
  }),
);

const maker = named(
  "Maker",
  "Who made a finding: a machine, with the rules that shaped it, in order; or, in a ledger, a person.",
  z.union([
    z.object({
      kind: z.enum(["model", "rule"]),
      name: z.string(),
      version: z.string(),
      score: z.number().min(0).max(1),
      rules: z.array(z.string()),
    }),
    z.object({ kind: z.literal("person"), name: z.string() }),
  ]),
);

const statement = named(
  "Statement",
  "What one cue introduces: the words, whose they are, and the way they came.",
  z.object({
    id,
    content: z.array(span),
    cue: span.nullable(),
    source: span.nullable(),
    speaker: id.nullable().describe('An entity; set only where speakerIs is "named".'),
    speakerIs: z.enum(["named", "unnamed", "unresolved", "absent"]),
    form: z.enum(["direct", "indirect", "mixed"]),
    act: z.enum(ACTS).describe("Of the principal claim, as is the condition."),
    condition: span.nullable(),
    claims: z.array(claim),
    within: id.nullable().describe("The statement that this one is reported in."),
    chain: z.array(step),
    certainty: z.array(certainty),
    maker,
  }),
);

const document = named(
  "Document",
  "One text as it was read; what it does not say of itself is null.",
  z.object({
    id,
    bytes: hash.describe("Of the original bytes."),
    part: words.describe("Which part of the original it is; null where it is the whole."),
    text: z.string(),
    textHash: hash,
    title: words,
    outlet: words,
    byline: words,
    credit: words,
    url: words,
    language: words.describe("BCP 47."),
    form: z.enum(FORMS),
    published: z
      .object({ edtf: z.string(), from: day, to: day, basis: z.enum(["stated", "given", "inferred"]), why: z.string() })
      .nullable(),
  }),
);

const mention = z.object({
  ...range,
  kind,
  form: z.enum(["name", "nominal", "pronoun"]),
  use: z.enum(["literal", "metonymic"]),
  entity: id,
});

const role = z.object({
  holder: id,
  office: z.string(),
  of: id.nullable(),
  standing: z.enum(["held", "former", "claimed", "acting", "disputed"]),
  calledSoBy: z.string().describe('The id of an entity, or "author".'),
  from: day.nullable(),
  to: day.nullable(),
  span,
});

const relation = z.object({ from: id, to: id, type: z.string(), span });

const time = z.object({
  ...range,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string().describe("A TIMEX3 value."),
  mod: z.enum(["START", "MID", "END", "APPROX"]).nullable(),
  edtf: words,
  ...days.shape,
  basis: z.enum(["stated", "inferred"]),
});

const place = z.object({
  id,
  ...range,
  name: z.string(),
  country: words,
  admin1: words,
  geonames: z.int().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  radiusKm: z.number().nullable(),
  kind: z.enum(["point", "area"]),
  use: z.enum(["literal", "metonymic", "demonym"]),
});

/** The types of the PLOVER coding scheme. */
const PLOVER = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

const event = z.object({
  id,
  type: z.enum(PLOVER),
  mode: words,
  trigger: span,
  actor: party.nullable(),
  recipient: party.nullable(),
  time: days.nullable(),
  place: id.nullable(),
  count: z.object({ value: z.number(), of: z.string(), span }).nullable(),
  polarity,
  modality,
  statement: id.nullable(),
});

const note = z.object({ code: z.enum(NOTE_CODES), at: span.nullable(), detail: z.string() });

/**
 * What `--format jsonl` and `json` give of one document, as `docs/contract.schema.json` tells other programs. Every
 * list is there, empty where its kind of finding is not read yet; its items are described all the same.
 */
export const contractSchema = z.object({
  file: z.string(),
  document,
  statements: z.array(statement),
  claims: z.array(claim).describe("The author's own."),
  mentions: z.array(mention),
  entities: z.array(z.object({ id, kind, name: z.string() })),
  roles: z.array(role),
  relations: z.array(relation),
  times: z.array(time),
  places: z.array(place),
  events: z.array(event),
  notes: z.array(note),
});

/** Parts of it that other descriptions are made of. */
export const parts = { id, offset, day, span, claim, step, certainty, maker, statement, document, mention, note };

/** One line of `jsonl`: a reading in the shape that other programs can rely on. */
export type Contract = z.infer<typeof contractSchema>;

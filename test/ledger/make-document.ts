import type { Change } from "../../src/record/ledger/entry.ts";
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  ReadingRecord,
  SightingRecord,
  StatementRecord,
} from "../../src/record/ledger/kept.ts";
import type { LedgerRecord } from "../../src/record/ledger/ledger-record.ts";
import type { MachineMaker } from "../../src/record/reading.ts";
import { sha256, shortId } from "../../src/text/sha256.ts";
import type { Span } from "../../src/text/span.ts";

/** What somebody says in a made document: "Mara Tenn said the bridge was closed." */
export type Said = { readonly by: string; readonly words: string };

/** A document made by hand, with all that a reading would find in it. */
export type MadeDocument = {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly document: DocumentRecord;
  readonly sighting: SightingRecord;
  readonly reading: ReadingRecord;
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly statements: readonly StatementRecord[];
  readonly claims: readonly ClaimRecord[];
};

/** The made document in which these speak, a sentence each. */
export function makeDocument(said: readonly Said[], facts: Partial<DocumentRecord> = {}): MadeDocument {
  const text = said.map(({ by, words }) => `${by} said ${words}.`).join(" ");
  const bytes = Buffer.from(text, "utf16le");
  const hash = sha256(bytes);
  const id = facts.id ?? shortId("document", hash, facts.outlet ?? "");
  const entities = [...new Set(said.map(({ by }) => by))].map((name) => makeEntity(id, name));
  const places = placesOf(said);
  const statements = said.map(({ by }, order) => makeStatement(id, { by, order, ...places[order]! }));
  return {
    bytes,
    text,
    document: { ...PLAIN, id, bytes: hash, textHash: sha256(text), ...facts },
    sighting: {
      kind: "sighting",
      id: shortId(id, "sighting"),
      document: id,
      original: hash,
      path: `${id}.txt`,
      part: null,
      collectedBy: null,
      collectedAt: "2026-03-12T09:00:00.000Z",
      modifiedAt: null,
    },
    reading: { kind: "reading", id: shortId(id, "reading"), document: id, tool: "0.0.0", model: null, notes: [] },
    entities,
    mentions: said.map(({ by }, order) => makeMention(id, by, places[order]!.source)),
    statements,
    claims: statements.map(toClaim),
  };
}

/** All of a made document's records, in the order in which `add` writes them. */
export function recordsOf(made: MadeDocument): readonly LedgerRecord[] {
  const { document, sighting, reading, entities, mentions, statements, claims } = made;
  return [document, sighting, reading, ...entities, ...mentions, ...statements, ...claims];
}

/** The change that adds a made document. */
export function addingOf(made: MadeDocument): Change {
  return { ...NO_CHANGE, act: "add", subject: made.document.id, texts: [made.text], record: recordsOf(made) };
}

/** The change that writes nothing, to be spread. */
export const NO_CHANGE: Change = {
  act: "note",
  by: null,
  subject: null,
  detail: null,
  undoes: null,
  texts: [],
  record: [],
  end: [],
  vectors: null,
};

const PLAIN = {
  kind: "document",
  part: null,
  title: "The bridge at Port Amery",
  outlet: "Amery Courier",
  byline: null,
  credit: null,
  url: null,
  language: "en",
  form: "report",
  published: null,
  key: null,
  translationOf: null,
  supersedes: null,
} as const;

const RULE: MachineMaker = { kind: "rule", name: "test", version: "0.0.0", score: 1, rules: [] };

type Place = { readonly source: Span; readonly cue: Span; readonly content: Span };

const placesOf = (said: readonly Said[]): readonly Place[] => {
  let at = 0;
  return said.map(({ by, words }) => {
    const source = { start: at, end: at + by.length };
    const cue = { start: source.end + 1, end: source.end + 5 };
    const content = { start: cue.end + 1, end: cue.end + 1 + words.length };
    at = content.end + 2;
    return { source, cue, content };
  });
};

const entityId = (document: string, name: string): string => shortId(document, "entity", name);

const makeEntity = (document: string, name: string): EntityRecord => ({
  kind: "entity",
  id: entityId(document, name),
  document,
  of: "person",
  name,
  named: true,
});

const makeMention = (document: string, by: string, span: Span): MentionRecord => ({
  kind: "mention",
  id: shortId(document, "mention", span.start),
  document,
  of: "person",
  form: "name",
  use: "literal",
  entity: entityId(document, by),
  ...span,
});

const makeStatement = (
  document: string,
  { by, order, source, cue, content }: Place & { readonly by: string; readonly order: number },
): StatementRecord => {
  const speaker = entityId(document, by);
  const step = { onBehalfOf: null, cue, to: null, medium: "unknown", when: null, where: null } as const;
  return {
    kind: "statement",
    id: shortId(document, "statement", content.start),
    document,
    order,
    content: [content],
    cue,
    source,
    speaker,
    speakerIs: "named",
    form: "indirect",
    act: "assert",
    condition: null,
    within: null,
    chain: [{ role: "utterer", entity: speaker, span: source, ...step }],
    certainty: [{ holder: speaker, span: source, value: "certain", polarity: "positive" }],
    maker: RULE,
    words: { speaker: by, chain: by },
  };
};

const toClaim = ({ id, document, content, act }: StatementRecord): ClaimRecord => ({
  kind: "claim",
  id: shortId(id, "claim"),
  document,
  statement: id,
  order: 0,
  spans: content,
  act,
  condition: null,
  polarity: "holds",
  modality: "actual",
  event: null,
});

import type { Judgement } from "../record/ledger/judgement.ts";
import type { RecordOf } from "../record/ledger/ledger-record.ts";
import type { RecordKind } from "../record/ledger/record-kind.ts";

/** What stands in a column. */
export type Cell = string | number | null;

/** A kind's table, and the columns beside its body that are asked for: each says how it follows from a record. */
export type TableOf<Kind extends RecordKind> = {
  readonly table: string;
  readonly columns: Readonly<Record<string, (record: RecordOf<Kind>) => Cell>>;
};

/**
 * The table of each kind. Every table also has `id`, `document`, `recorded`, `ended`, `hash` and `body`; the body is the
 * record, and the columns only repeat parts of it, so that `check` can hold them against it.
 */
export const TABLES: { readonly [Kind in RecordKind]: TableOf<Kind> } = {
  document: {
    table: "documents",
    columns: {
      title: (d) => d.title,
      outlet: (d) => d.outlet,
      byline: (d) => d.byline,
      credit: (d) => d.credit,
      url: (d) => d.url,
      key: (d) => d.key,
      language: (d) => d.language,
      form: (d) => d.form,
      published_from: (d) => d.published?.from ?? null,
      published_to: (d) => d.published?.to ?? null,
      published_basis: (d) => d.published?.basis ?? null,
      bytes: (d) => d.bytes,
      part: (d) => d.part,
      text_hash: (d) => d.textHash,
      translation_of: (d) => d.translationOf,
      supersedes: (d) => d.supersedes,
    },
  },
  sighting: {
    table: "sightings",
    columns: {
      original: (s) => s.original,
      path: (s) => s.path,
      part: (s) => s.part,
      collected_by: (s) => s.collectedBy,
      collected_at: (s) => s.collectedAt,
      modified_at: (s) => s.modifiedAt,
    },
  },
  reading: { table: "readings", columns: { tool: (r) => r.tool, model: (r) => r.model } },
  statement: {
    table: "statements",
    columns: {
      position: (s) => s.order,
      start: (s) => s.content[0]?.start ?? null,
      end: (s) => s.content.at(-1)?.end ?? null,
      speaker: (s) => s.speaker,
      speaker_name: (s) => s.words.speaker,
      speaker_is: (s) => s.speakerIs,
      on_behalf_of: (s) => s.chain.find((step) => step.role === "utterer")?.onBehalfOf ?? null,
      act: (s) => s.act,
      form: (s) => s.form,
      medium: (s) => s.chain.find((step) => step.role === "utterer")?.medium ?? null,
      said_from: (s) => s.chain.find((step) => step.role === "utterer")?.when?.from ?? null,
      said_to: (s) => s.chain.find((step) => step.role === "utterer")?.when?.to ?? null,
      within: (s) => s.within,
      conditional: (s) => (s.condition ? 1 : 0),
      chain: (s) => s.words.chain,
      maker_kind: (s) => s.maker.kind,
      maker: (s) => s.maker.name,
    },
  },
  claim: {
    table: "claims",
    columns: {
      statement: (c) => c.statement,
      position: (c) => c.order,
      act: (c) => c.act,
      polarity: (c) => c.polarity,
      modality: (c) => c.modality,
      event: (c) => c.event,
    },
  },
  mention: {
    table: "mentions",
    columns: {
      start: (m) => m.start,
      end: (m) => m.end,
      of: (m) => m.of,
      form: (m) => m.form,
      entity: (m) => m.entity,
    },
  },
  entity: {
    table: "entities",
    columns: { of: (e) => e.of, name: (e) => e.name, folded: (e) => (e.named ? foldForLink(e.name) : null) },
  },
  role: { table: "roles", columns: {} },
  relation: { table: "relations", columns: {} },
  time: { table: "times", columns: {} },
  place: { table: "places", columns: {} },
  event: { table: "events", columns: {} },
  link: {
    table: "links",
    columns: {
      left: (l) => l.left,
      right: (l) => l.right,
      relation: (l) => l.relation,
      maker_kind: (l) => l.maker.kind,
    },
  },
  comparison: { table: "comparisons", columns: {} },
  commitment: { table: "commitments", columns: {} },
  hypothesis: { table: "hypotheses", columns: {} },
  review: {
    table: "reviews",
    columns: { ...judged(), verdict: (r) => r.verdict, reason: (r) => r.reason },
  },
  correction: { table: "corrections", columns: { ...judged(), reason: (c) => c.reason } },
  check: {
    table: "checks",
    columns: {
      ...judged(),
      verdict: (c) => c.verdict,
      reason: (c) => c.reason,
      source: (c) => c.source,
      checked_on: (c) => c.on,
    },
  },
  note: { table: "notes", columns: { ...judged(), text: (n) => n.text } },
  tag: { table: "tags", columns: { ...judged(), tag: (t) => t.tag } },
  side: { table: "sides", columns: { name: (s) => s.name, by_name: (s) => s.by } },
  purge: {
    table: "purges",
    columns: {
      target_kind: (p) => p.target.kind,
      target: (p) => p.target.id,
      by_name: (p) => p.by,
      reason: (p) => p.reason,
    },
  },
};

/** The document that a record belongs to: by which all that hangs on one is found. */
export function documentOf(record: RecordOf<RecordKind>): string | null {
  if (record.kind === "document") return record.id;
  if ("document" in record) return record.document;
  return "anchor" in record ? (record.anchor?.document ?? null) : null;
}

/** A name as it must be equal for two entities to be suggested as one: case, accents and white space aside. */
export function foldForLink(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
}

function judged() {
  return {
    target_kind: (j: Judgement) => j.target.kind,
    target: (j: Judgement) => j.target.id,
    by_name: (j: Judgement) => j.by,
    at: (j: Judgement) => j.at,
  };
}

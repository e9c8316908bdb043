import { codePointOffsets } from "../../text/code-points.ts";
import type { Span } from "../../text/span.ts";
import type { CitedStatement } from "../rows/cited-statement.ts";
import type { Quoted } from "./quoted.ts";

/**
 * A statement as an annotation by the W3C's Web Annotation Data Model (2017), with PROV-O for the way that its words came.
 * Each piece of the quotation is a target of its own, found by position (code points of the text with that hash, as the
 * model counts) and by its words. A statement without content is found by its cue.
 */
export function toAnnotation({ row, text }: Quoted): Record<string, unknown> {
  const { document } = row;
  const source = {
    id: `urn:${document.textHash}`,
    type: "Text",
    format: "text/plain",
    ...(document.title && { title: document.title }),
    ...(document.outlet && { publisher: document.outlet }),
    ...(document.published && { issued: document.published.edtf }),
    ...(document.url && { via: document.url }),
  };
  const spans = row.content.length > 0 ? row.content : [row.cue, row.source].filter((span) => span !== null);
  const targets = spans.map((span) => ({ type: "SpecificResource", source, selector: selectorsOf(text, span) }));
  return {
    id: nameOf("statement", row.id),
    type: "Annotation",
    motivation: ["identifying", "classifying"],
    ...makerOf(row),
    generated: row.recordedAt,
    ...(row.review === "corrected" && { modified: row.recordedAt }),
    body: bodiesOf(row),
    // One that stands on no words is about the text.
    target: targets.length > 1 ? targets : (targets[0] ?? source),
    wasQuotedFrom: document.url ?? source.id,
    ...(row.speaker && { hadPrimarySource: nameOf("entity", row.speaker) }),
    chain: row.chain.map((step) => linkOf(row, step)),
    review: row.review,
    citation: row.citation,
  };
}

/** An IRI for a record; no namespace is registered for the product. */
export function nameOf(kind: string, id: string): string {
  return `urn:x-standoff:${kind}:${encodeURIComponent(id)}`;
}

const makerOf = ({ maker }: CitedStatement) => ({
  creator:
    maker.kind === "person"
      ? { type: "Person", name: maker.name }
      : { type: "Software", name: `${maker.name} ${maker.version}` },
  generator: { type: "Software", name: "Standoff" },
});

const bodiesOf = (row: CitedStatement) => [
  body("identifying", row.speakerIs === "named" && row.speakerName ? row.speakerName : row.speakerIs),
  body("classifying", row.act),
  body("describing", row.chainWords),
  ...row.tags.map((tag) => body("tagging", tag)),
  ...row.notes.map((note) => ({ ...body("commenting", note.text), creator: { type: "Person", name: note.by } })),
  ...row.checks.map((check) => ({
    ...body("assessing", check.verdict),
    creator: { type: "Person", name: check.by },
    created: `${check.on}T00:00:00Z`,
  })),
];

const body = (purpose: string, value: string) => ({ type: "TextualBody", purpose, format: "text/plain", value });

const selectorsOf = (text: string, { start, end }: Span) => {
  const points = pointsOf(text);
  return [
    { type: "TextPositionSelector", start: points[start]!, end: points[end]! },
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(start - AROUND, 0)), start),
      suffix: text.slice(end, whole(text, Math.min(end + AROUND, text.length))),
    },
  ];
};

/** UTF-16 code units before and after the words, by which they are found again in a text that has changed. */
const AROUND = 32;

// Never between the halves of a character.
const whole = (text: string, at: number): number => {
  const splits = /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "");
  return splits ? at - 1 : at;
};

let last: { readonly text: string; readonly points: Uint32Array } | null = null;

// The statements of one text come one after the other.
const pointsOf = (text: string): Uint32Array => {
  if (last?.text !== text) last = { text, points: codePointOffsets(text) };
  return last.points;
};

const linkOf = (row: CitedStatement, { role, entity, onBehalfOf, to, medium }: CitedStatement["chain"][number]) => ({
  role,
  ...agentOf(row, entity),
  ...(onBehalfOf && { actedOnBehalfOf: agentOf(row, onBehalfOf) }),
  ...(to?.entity && { to: agentOf(row, to.entity) }),
  ...(medium !== "unknown" && { medium }),
});

const agentOf = (row: CitedStatement, id: string | null) => {
  const entity = row.entities.find((one) => one.id === id);
  return entity ? { id: nameOf("entity", entity.id), type: AGENTS[entity.kind], name: entity.name } : {};
};

const AGENTS = { person: "Person", organization: "Organization", place: "Organization", other: "Agent" } as const;

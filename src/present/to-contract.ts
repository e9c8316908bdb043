import type { Certainty, Claim, Maker, Mention, Party, Reading, Statement, Step } from "../record/reading.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import type { Contract } from "./contract-schema.ts";

/**
 * A reading as other programs get it: the fields, names and order of keys that are held stable between releases.
 * Offsets are UTF-16 code units into `document.text`. Lists that are not yet read are empty.
 * docs/contract.schema.json describes it.
 */
export function toContract(reading: Reading): Contract {
  return {
    file: reading.file,
    document: documentFields(reading.document),
    statements: reading.statements.map(statementFields),
    claims: [],
    mentions: reading.mentions.map(mentionFields),
    entities: reading.entities.map(({ id, kind, name }) => ({ id, kind, name })),
    roles: [],
    relations: [],
    times: [],
    places: [],
    events: [],
    notes: reading.notes.map(({ code, at, detail }) => ({ code, at: spanOf(at), detail })),
  };
}

// Every field is written out, so that neither the order in which a reader builds its objects nor a field that it adds
// for itself can change what is printed.
const documentFields = (document: Document) => ({
  id: document.id,
  bytes: document.bytes,
  part: document.part,
  text: document.text,
  textHash: document.textHash,
  title: document.title,
  outlet: document.outlet,
  byline: document.byline,
  credit: document.credit,
  url: document.url,
  language: document.language,
  form: document.form,
  published: document.published && {
    edtf: document.published.edtf,
    from: document.published.from,
    to: document.published.to,
    basis: document.published.basis,
    why: document.published.why,
  },
});

const statementFields = (statement: Statement) => ({
  id: statement.id,
  content: statement.content.map(spanFields),
  cue: spanOf(statement.cue),
  source: spanOf(statement.source),
  speaker: statement.speaker,
  speakerIs: statement.speakerIs,
  form: statement.form,
  act: statement.act,
  condition: spanOf(statement.condition),
  claims: statement.claims.map(claimFields),
  within: statement.within,
  chain: statement.chain.map(stepFields),
  certainty: statement.certainty.map(certaintyFields),
  maker: makerFields(statement.maker),
});

const claimFields = (claim: Claim) => ({
  id: claim.id,
  spans: claim.spans.map(spanFields),
  act: claim.act,
  condition: spanOf(claim.condition),
  polarity: claim.polarity,
  modality: claim.modality,
  event: claim.event,
});

const stepFields = (step: Step) => ({
  role: step.role,
  ...partyFields(step),
  onBehalfOf: step.onBehalfOf,
  cue: spanOf(step.cue),
  to: step.to && partyFields(step.to),
  medium: step.medium,
  when: step.when && { from: step.when.from, to: step.when.to },
  where: step.where,
});

const certaintyFields = ({ holder, span, value, polarity }: Certainty) => ({
  holder,
  span: spanOf(span),
  value,
  polarity,
});

const makerFields = (maker: Maker) =>
  maker.kind === "person"
    ? { kind: maker.kind, name: maker.name }
    : {
        kind: maker.kind,
        name: maker.name,
        version: maker.version,
        score: Math.round(maker.score * 100) / 100,
        rules: [...maker.rules],
      };

const mentionFields = ({ start, end, kind, form, use, entity }: Mention) => ({ start, end, kind, form, use, entity });

const partyFields = ({ entity, span }: Party) => ({ entity, span: spanOf(span) });

const spanFields = ({ start, end }: Span) => ({ start, end });

const spanOf = (span: Span | null) => span && spanFields(span);

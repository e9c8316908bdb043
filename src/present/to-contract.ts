import type { Mention, Reading } from "../record/reading.ts";
import type { Document } from "../text/document.ts";
import type { Contract } from "./contract-schema.ts";
import { spanOf, statementFields } from "./statement-fields.ts";

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

// Every field is written out, for the reason that statement-fields.ts gives.
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

const mentionFields = ({ start, end, kind, form, use, entity }: Mention) => ({ start, end, kind, form, use, entity });

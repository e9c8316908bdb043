import type { Reads } from "../../ledger/ledger.ts";
import type { Change } from "../../record/ledger/entry.ts";
import type { DocumentRecord, EntityRecord } from "../../record/ledger/kept.ts";
import type { ReadWithVectors } from "../open-reader.ts";
import type { ReadBy } from "../read-by.ts";
import type { Added } from "./added.ts";
import type { Collected } from "./collect/collected.ts";
import { countDiffering, describeDifference } from "./count-differing.ts";
import { findKnown } from "./known.ts";
import { linkEntities } from "./records/link-entities.ts";
import { packVectors } from "./records/pack-vectors.ts";
import { toRecords, toSighting } from "./records/to-records.ts";

/** What is to be written of a collected document, and what is told of it then. */
export type Planned = { readonly change: Change | null; readonly added: Added };

/**
 * Plans what a ledger takes of a collected document: all of it where it is new, a sighting where it was here already.
 * Null where it is new and was not read, having been thought to be here.
 */
export async function planAdd(
  now: Reads,
  one: Collected,
  found: ReadWithVectors | null,
  by: ReadBy,
): Promise<Planned | null> {
  const known = await findKnown(now, one);
  switch (known.kind) {
    case "new":
      return found && planNew(now, one, found, { ...by, before: known.supersedes });
    case "seen":
      return planSeen(now, one, known.id);
    case "withdrawn": {
      const words = "was withdrawn from this ledger; undo that to have it back";
      return { change: null, added: { ...told(one), id: known.id, status: "seen", words } };
    }
    case "purged": {
      const words = "was removed from this ledger for good";
      return { change: null, added: { ...told(one), status: "refused", code: "purged", words } };
    }
  }
}

async function planNew(
  now: Reads,
  one: Collected,
  { findings, vectors }: ReadWithVectors,
  { before, tool, model, vectors: vectorModel }: ReadBy & { readonly before: DocumentRecord | null },
): Promise<Planned> {
  const { document, key, translationOf } = one;
  const supersedes = before?.id ?? null;
  const notes = [...one.notes, ...findings.notes];
  const records = toRecords(
    { ...findings, file: one.sighted.path, document, notes },
    { key, translationOf, supersedes, tool, model },
  );
  const entities = records.filter((record): record is EntityRecord => record.kind === "entity");
  const change = {
    ...nothing(document.id, one),
    act: "add" as const,
    texts: [document.text],
    record: [
      ...records,
      toSighting(document.id, document.part, one.sighted),
      ...(await linkEntities(now, entities, { coming: entities, going: new Set() })),
    ],
    vectors: packVectors(document.id, vectorModel, vectors),
  };
  const added: Added = {
    ...told(one),
    id: document.id,
    status: before ? "supersedes" : "added",
    statements: findings.statements.length,
    supersedes,
    notes: notes.map(({ code }) => code),
    words: before && (await describeChange(now, before, one)),
  };
  return { change, added };
}

async function planSeen(now: Reads, one: Collected, id: string): Promise<Planned> {
  const { original, path, modifiedAt } = one.sighted;
  const same = { document: id, original, path, part: one.document.part, modified_at: modifiedAt };
  const isNoted = (await now.list("sighting", same)).length > 0;
  const change = isNoted
    ? null
    : { ...nothing(id, one), act: "see" as const, record: [toSighting(id, one.document.part, one.sighted)] };
  const statements = (await now.list("statement", { document: id })).length;
  return { change, added: { ...told(one), id, status: "seen", statements } };
}

const nothing = (subject: string, { sighted }: Collected) => ({
  by: null,
  subject,
  detail: sighted.path,
  undoes: null,
  texts: [],
  end: [],
  vectors: null,
});

const told = ({ document, sighted }: Collected): Added => ({
  file: sighted.path,
  part: document.part,
  id: null,
  status: "refused",
  statements: 0,
  code: null,
  supersedes: null,
  notes: [],
  words: null,
});

async function describeChange(now: Reads, before: DocumentRecord, { document }: Collected): Promise<string | null> {
  const text = await now.text(before.textHash);
  if (text === null) return null;
  return text === document.text
    ? "the same text under another title, outlet or date"
    : describeDifference(countDiffering(text, document.text));
}

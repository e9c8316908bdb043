import type { Reads } from "../../ledger/ledger.ts";
import type { Change } from "../../record/ledger/entry.ts";
import type { DocumentRecord, ReadingRecord, StatementRecord } from "../../record/ledger/kept.ts";
import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import type { Note } from "../../record/note.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import { packVectors } from "../add/records/pack-vectors.ts";
import { type FindingRecords, toFindingRecords } from "../add/records/to-finding-records.ts";
import { readingId } from "../add/records/to-records.ts";
import type { ReadWithVectors } from "../open-reader.ts";
import type { ReadBy } from "../read-by.ts";
import { type Beside, besideHeld } from "./beside-held.ts";
import { findHeirs } from "./heirs.ts";
import { type Held, heldOf } from "./held.ts";
import { reanchor } from "./reanchor.ts";
import { relink } from "./relink.ts";
import type { RereadReport } from "./reread-report.ts";
import { type Standing, standingOf } from "./standing.ts";

/** A document of a ledger that was read again. */
export type ReadAgain = {
  readonly document: DocumentRecord;
  readonly text: string;
  readonly found: ReadWithVectors;
  readonly by: ReadBy;
};

/** What is to be written of it, null where nothing is new, and what came of it. */
export type PlannedReread = { readonly change: Change | null; readonly report: RereadReport };

/**
 * Plans what a new reading of a document changes. What is found as before keeps its version, what is found otherwise gets
 * a new one, and what is found no more ends. What a person has decided stays as it is, and what persons have said is put
 * on other records only where these stand on exactly the same words.
 */
export async function planReread(now: Reads, again: ReadAgain): Promise<PlannedReread> {
  const { document, text, found, by } = again;
  const before = await standingOf(now, document.id);
  const held = await heldOf(now, before);
  const fresh = toFindingRecords({ ...document, text }, found.findings);
  const beside = besideHeld(fresh, held);
  const after = afterwards(before, beside, held);
  const heirs = findHeirs(
    before.entities.filter(({ id }) => !fresh.entities.some((one) => one.id === id)),
    before.mentions,
    after.mentions,
  );
  const { moved, orphaned } = await reanchor(now, before.judgements, after, heirs);
  const links = await relink(now, { before: before.entities, after: after.entities, heirs });
  const record: LedgerRecord[] = [
    ...newOf(before, beside),
    ...readingOf(before.reading, document.id, again),
    ...moved,
    ...links.links,
    ...links.sides,
  ];
  const recorded = new Set(record.map(({ id }) => id));
  const end = [...goneOf(before, after), ...links.end].filter(({ id }) => !recorded.has(id));
  const report = {
    ...countStatements(before, beside, held),
    reanchored: moved.length,
    orphaned: orphaned.length + links.orphaned.length,
  };
  if (record.length === 0 && end.length === 0) return { change: null, report };
  const change: Change = {
    act: "reread",
    by: null,
    subject: document.id,
    detail: null,
    undoes: null,
    texts: [],
    record,
    end: end.map(({ kind, id }) => ({ kind, id })),
    vectors: packVectors(document.id, by.vectors, vectorsOf(found, beside, held)),
  };
  return { change, report };
}

/** What will be live: what is held, and of the new reading what may stand beside it. */
const afterwards = (before: Standing, beside: Beside, held: Held): FindingRecords => {
  const stays = ({ id }: { readonly id: string }) => held.ids.has(id);
  return {
    statements: [...before.statements.filter(stays), ...beside.statements],
    claims: [...before.claims.filter(stays), ...beside.claims],
    mentions: [...before.mentions.filter(stays), ...beside.mentions],
    entities: [...before.entities.filter(stays), ...beside.entities],
  };
};

const all = ({ statements, claims, mentions, entities }: FindingRecords): readonly LedgerRecord[] => [
  ...entities,
  ...mentions,
  ...statements,
  ...claims,
];

const newOf = (before: FindingRecords, beside: FindingRecords): readonly LedgerRecord[] => {
  const known = new Map(all(before).map((one) => [one.id, canonicalJson(one)]));
  return all(beside).filter((one) => known.get(one.id) !== canonicalJson(one));
};

const goneOf = (before: FindingRecords, after: FindingRecords): readonly LedgerRecord[] => {
  const ids = new Set(all(after).map(({ id }) => id));
  return all(before).filter(({ id }) => !ids.has(id));
};

/** The notes on the way from bytes to text stay, for that way is not gone again. */
const readingOf = (
  before: ReadingRecord | null,
  document: string,
  { found, by }: ReadAgain,
): readonly ReadingRecord[] => {
  const kept = before?.notes ?? [];
  const known = new Set(kept.map(canonicalJson));
  const notes: readonly Note[] = [...kept, ...found.findings.notes.filter((note) => !known.has(canonicalJson(note)))];
  const { tool, model } = by;
  const reading: ReadingRecord = { kind: "reading", id: readingId(document), document, tool, model, notes };
  return before && canonicalJson(before) === canonicalJson(reading) ? [] : [reading];
};

/** A held statement has the vector of the one that it stands for, which is on the same cue. */
const vectorsOf = (
  { vectors }: ReadWithVectors,
  { statements, standFor }: Beside,
  held: Held,
): ReadonlyMap<string, Int8Array> => {
  const ids = new Map(statements.map(({ id }) => [id, id]));
  for (const [fresh, pin] of standFor) if (held.ids.has(pin)) ids.set(pin, fresh);
  return new Map([...ids].flatMap(([id, read]) => (vectors.has(read) ? [[id, vectors.get(read)!] as const] : [])));
};

const countStatements = (before: Standing, { statements }: Beside, held: Held) => {
  const known = new Map(before.statements.map((one) => [one.id, readingOnly(one)]));
  const again = statements.filter(({ id }) => known.has(id));
  const same = again.filter((one) => known.get(one.id) === readingOnly(one));
  return {
    kept: same.length + held.statements.length,
    held: held.statements.length,
    changed: again.length - same.length,
    found: statements.length - again.length,
    ended: before.statements.length - held.statements.length - again.length,
  };
};

/** A statement without what may differ though it was read as before. */
const readingOnly = ({ order: _, maker: __, ...read }: StatementRecord): string => canonicalJson(read);

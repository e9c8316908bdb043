import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { TABLES } from "../../../../columns.ts";
import { type Condition, liveAt } from "../../condition.ts";
import { packedRows } from "../../packed-rows.ts";
import { dayNumber } from "../day-number.ts";
import type { Held } from "../held.ts";
import { readJudgements } from "./read-judgements.ts";

/** Which rows `t` of a table are read; `hint` stands behind the table's name. */
export type Pick = Condition & { readonly hint: string };

/** Reads live rows of one table into what is held. */
export type Reader = {
  readonly table: string;
  /** The index that has all that is asked for, where the table is far wider. */
  readonly index: string | null;
  readonly read: (db: DatabaseSyncInstance, held: Held, pick: Pick) => void;
};

const readDocuments: Reader["read"] = (db, { asOf, documents }, { sql, values, hint }) => {
  const live = liveAt("t", asOf);
  const columns = `t.id, t.version, t.recorded, coalesce(t.outlet, ''), coalesce(t.form, ''), coalesce(t.title, ''),
    t.published_from, t.published_to, t.supersedes`;
  const from = `documents t ${hint} WHERE (${live.sql}) AND t.text_hash IS NOT NULL AND (${sql})`;
  for (const row of packedRows<DocumentRow>(db, { columns, from }, ...live.values, ...values)) {
    const [id, version, recorded, outlet, form, title, first, last, supersedes] = row;
    const published = { publishedFrom: dayNumber(first), publishedTo: dayNumber(last) };
    documents.put(id, { version, recorded, outlet, form, title, ...published, supersedes });
  }
};

type DocumentRow = readonly [
  ...[id: string, version: number, recorded: number, outlet: string, form: string, title: string],
  ...[first: string | null, last: string | null, supersedes: string | null],
];

const readSightings: Reader["read"] = (db, { asOf, documents }, { sql, values, hint }) => {
  const live = liveAt("t", asOf);
  const columns = `t.version, t.document, substr(t.collected_at, 1, 10), (${live.sql})`;
  const from = `sightings t ${hint} WHERE t.collected_at IS NOT NULL AND (${sql})`;
  type Row = readonly [version: number, document: string, day: string, isLive: 0 | 1];
  for (const [version, id, day, isLive] of packedRows<Row>(db, { columns, from }, ...live.values, ...values)) {
    const document = documents.all[documents.numberOf(id)]!;
    const collected = dayNumber(day);
    if (isLive === 1) document.collected.set(version, collected);
    document.firstCollected = Math.min(document.firstCollected || collected, collected);
  }
};

const readEntities: Reader["read"] = (db, { asOf, documents, entities }, { sql, values, hint }) => {
  const live = liveAt("t", asOf);
  const columns = "t.id, t.version, t.document, t.of, t.name, t.folded";
  const from = `entities t ${hint} WHERE (${live.sql}) AND t.name IS NOT NULL AND (${sql})`;
  type Row = readonly [id: string, version: number, document: string, of: string, name: string, folded: string | null];
  for (const row of packedRows<Row>(db, { columns, from }, ...live.values, ...values)) {
    const [id, version, document, of, name, folded] = row;
    entities.put(id, { version, document: documents.numberOf(document), of, name, folded });
  }
};

const readStatements: Reader["read"] = (db, { asOf, words, documents, entities, statements }, pick) => {
  const live = liveAt("t", asOf);
  const columns = `t.version, t.recorded, t.document, t.position, t.act, t.form, coalesce(t.medium, 'unknown'),
    t.speaker_is, t.said_from, t.said_to`;
  const where = `WHERE (${live.sql}) AND t.act IS NOT NULL AND (${pick.sql})`;
  const values = [...live.values, ...pick.values];
  const from = `statements t ${pick.hint} ${where}`;
  for (const row of packedRows<StatementRow>(db, { columns, from }, ...values)) {
    const [version, recorded, document, position, act, form, medium, speakerIs, saidFrom, saidTo] = row;
    statements.put({
      version,
      recorded,
      document: documents.numberOf(document),
      position,
      act: words.codeOf(act),
      form: words.codeOf(form),
      medium: words.codeOf(medium),
      speakerIs: words.codeOf(speakerIs),
      saidFrom: dayNumber(saidFrom),
      saidTo: dayNumber(saidTo),
    });
  }
  const uttered = `statements t ${pick.hint} CROSS JOIN utterers u ON u.version = t.version ${where}`;
  const utterers = { columns: "u.version, u.entity", from: uttered };
  for (const [version, entity] of packedRows<readonly [number, string]>(db, utterers, ...values)) {
    statements.utter(version, entities.numberOf(entity));
  }
};

type StatementRow = readonly [
  ...[version: number, recorded: number, document: string, position: number, act: string, form: string],
  ...[medium: string, speakerIs: string, saidFrom: string | null, saidTo: string | null],
];

/** In this order: each tells of what those before it have put in. */
export const READERS: readonly Reader[] = [
  { table: TABLES.document.table, index: null, read: readDocuments },
  { table: TABLES.sighting.table, index: null, read: readSightings },
  { table: TABLES.entity.table, index: null, read: readEntities },
  { table: TABLES.statement.table, index: "statements_asked", read: readStatements },
  ...readJudgements,
];

import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Act } from "../../../../record/act.ts";
import type { PartyDossier } from "../../../asking.ts";
import { monthOf } from "../held/day-number.ts";
import { someUtterer } from "../held/find/some-utterer.ts";
import type { Held } from "../held/held.ts";
import { partyRows } from "./ask-parties.ts";
import { companionsOf } from "./companions-of.ts";
import { nameFormsOf } from "./name-forms-of.ts";
import { tallyParties } from "./tally-parties.ts";

/** What is known of the cluster that an entity belongs to; null where it is not live. */
export function askDossier(db: DatabaseSyncInstance, held: Held, entity: string): PartyDossier | null {
  const { version, cluster } = held.entities.all[held.entities.numberOf(entity)]!;
  const tally = tallyParties(held).find((one) => one.cluster === cluster);
  if (version === 0 || tally === undefined) return null;
  const [row] = partyRows(db, held, [tally]);
  const names = nameFormsOf(held, cluster);
  const rows = rowsUttered(held, cluster);
  return {
    ...row!,
    nameForms: names.slice(0, NAMES),
    moreNames: Math.max(0, names.length - NAMES),
    acts: actsOf(held, rows),
    months: monthsOf(held, rows),
    ...companionsOf(db, held, rows),
  };
}

const NAMES = 500;

const rowsUttered = ({ statements, entities, documents }: Held, cluster: number): readonly number[] => {
  const { alive, size, columns } = statements;
  const isUttered = someUtterer(statements, (entity) => entities.all[entity]!.cluster === cluster);
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    if (alive[row] === 1 && isUttered(row) && documents.all[columns.document[row]!]!.newer === 0) rows.push(row);
  }
  return rows;
};

const actsOf = ({ statements: { columns }, words }: Held, rows: readonly number[]): PartyDossier["acts"] =>
  [...countBy(rows, (row) => columns.act[row]!)]
    .map(([code, statements]) => ({ act: words.wordOf(code) as Act, statements }))
    .sort((a, b) => b.statements - a.statements || (a.act < b.act ? -1 : 1));

const monthsOf = ({ statements, documents }: Held, rows: readonly number[]): PartyDossier["months"] => {
  const { saidFrom, document } = statements.columns;
  const months = countBy(rows, (row) => monthOf(saidFrom[row] || documents.all[document[row]!]!.publishedFrom));
  months.delete("");
  return [...months]
    .map(([month, count]) => ({ month, statements: count }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
};

const countBy = <Key>(rows: readonly number[], keyOf: (row: number) => Key): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
};

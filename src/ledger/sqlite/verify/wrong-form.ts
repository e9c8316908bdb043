import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { makeForm } from "../migrate.ts";

/**
 * The tables, indexes and views that are not as a ledger of the newest form has them, and triggers, of which it has none.
 * What others have added beside them, such as a view of their own, is theirs.
 */
export function wrongForm(db: DatabaseSyncInstance): string[] {
  const own = formOfAll(db);
  const plain = new DatabaseSync(":memory:");
  makeForm(plain);
  const expected = formOfAll(plain);
  plain.close();
  const wrong = [...expected].filter(([name, { sql }]) => own.get(name)?.sql !== sql).map(([name]) => name);
  const triggers = [...own].filter(([, { type }]) => type === "trigger").map(([name]) => name);
  return [...wrong, ...triggers];
}

type Part = { readonly type: string; readonly sql: string | null };

const formOfAll = (db: DatabaseSyncInstance): ReadonlyMap<string, Part> => {
  const rows = db.prepare("SELECT name, type, sql FROM sqlite_schema").all() as (Part & { name: string })[];
  return new Map(rows.map(({ name, ...part }) => [name, part]));
};

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { makeForm, migrate } from "../../src/ledger/sqlite/migrate.ts";
import { MIGRATIONS } from "../../src/ledger/sqlite/migrations.ts";
import { freshLedgerPath } from "./build-ledger.ts";

/** A ledger as the version of standoff that had so many steps would have left it, holding what another holds. */
export function copyAsForm(ledger: Pick<Ledger, "path">, steps: number): string {
  const path = freshLedgerPath();
  mkdirSync(join(path, "originals"), { recursive: true });
  const db = new DatabaseSync(join(path, "ledger.db"));
  makeForm(db, MIGRATIONS.slice(0, 1));
  db.exec(`ATTACH '${join(ledger.path, "ledger.db")}' AS newest`);
  for (const table of ["entries", "texts", "vectors", ...recordTables(db)]) {
    db.exec(`INSERT INTO main.${table} SELECT * FROM newest.${table}`);
  }
  migrate(db, path, MIGRATIONS.slice(0, steps));
  db.close();
  return path;
}

const recordTables = (db: DatabaseSyncInstance): string[] => {
  const sql = "SELECT name FROM sqlite_schema WHERE sql LIKE '%REFERENCES entries%' AND name <> 'texts'";
  return (db.prepare(sql).all() as { name: string }[]).map(({ name }) => name);
};

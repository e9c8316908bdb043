import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { originalPath } from "../../src/ledger/originals/original-path.ts";
import type { Replayed } from "../../src/ledger/replayed.ts";
import { verifyLedger } from "../../src/ledger/verify/verify-ledger.ts";
import { Failure } from "../../src/record/failure.ts";
import { buildEverySort } from "./build-every-sort.ts";
import { BRIDGE, freshLedgerPath } from "./build-ledger.ts";

const built = (await buildEverySort()).path;

/** A copy of the ledger that has something of every sort, with something done to it behind its back. */
const meddled = async (meddle: (db: DatabaseSyncInstance) => void): Promise<Ledger> => {
  const path = freshLedgerPath();
  cpSync(built, path, { recursive: true });
  const db = new DatabaseSync(join(path, "ledger.db"), { enableForeignKeyConstraints: false });
  meddle(db);
  db.close();
  return openLedger(path, { create: false, tool: "0.0.0" });
};

const problemsOf = async (ledger: Ledger) => {
  const { problems, ok } = await verifyLedger(ledger);
  await ledger.close();
  expect(ok).toBe(problems.length === 0);
  return problems;
};

type Column = { readonly table: string; readonly column: string; readonly type: string; readonly isNeeded: boolean };

const columnsOf = (db: DatabaseSyncInstance, tables: readonly string[]): Column[] =>
  tables.flatMap((table) =>
    (db.prepare(`PRAGMA table_info(${table})`).all() as Info[])
      // the row's number orders rows and is no part of a record
      .filter(({ name }) => name !== "version")
      .map(({ name, type, notnull, pk }) => ({ table, column: name, type, isNeeded: notnull + pk > 0 })),
  );

type Info = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number };

const OTHER: Readonly<Record<string, string>> = {
  TEXT: "_ || ' '",
  INTEGER: "_ + 100",
  BLOB: "CAST(_ || x'2000' AS BLOB)",
};

const tables = (() => {
  const db = new DatabaseSync(join(built, "ledger.db"));
  const names = (db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all() as Schema[])
    .filter(({ name, sql }) => name === "entries" || sql.includes("REFERENCES entries"))
    .map(({ name }) => name)
    .filter((name) => db.prepare(`SELECT 1 FROM ${name}`).get() !== undefined);
  const columns = columnsOf(db, names);
  db.close();
  return { names, columns };
})();

type Schema = { readonly name: string; readonly sql: string };

test("the ledger that is tampered with is whole before, and has records of every sort that is written", async () => {
  expect(await problemsOf(await meddled(() => {}))).toEqual([]);
  expect(tables.names.length).toBeGreaterThanOrEqual(17);
});

/** The columns of which a ledger does not see that a value in them was made another; each is put back. */
const unseen = async (other: (column: Column) => string | null): Promise<string[]> => {
  const ledger = await meddled(() => {});
  const db = new DatabaseSync(join(ledger.path, "ledger.db"), { enableForeignKeyConstraints: false });
  const found: string[] = [];
  for (const one of tables.columns) {
    const { table, column } = one;
    const sql = other(one);
    const row = db
      .prepare(`SELECT rowid AS row, "${column}" AS was FROM ${table} WHERE "${column}" IS NOT NULL ORDER BY 1 DESC`)
      .get() as { row: number; was: string | number | Uint8Array } | undefined;
    if (row === undefined || sql === null) continue;
    db.exec(`UPDATE ${table} SET "${column}" = ${sql} WHERE rowid = ${row.row}`);
    if ((await verifyLedger(ledger)).ok) found.push(`${table}.${column}`);
    const changed = column === "seq" ? row.row + 100 : row.row;
    db.prepare(`UPDATE ${table} SET "${column}" = ? WHERE rowid = ?`).run(row.was, changed);
  }
  expect((await verifyLedger(ledger)).problems).toEqual([]);
  db.close();
  await ledger.close();
  return found;
};

test("no value of any column can be made another unseen", { timeout: 60_000 }, async () => {
  expect(await unseen(({ column, type }) => OTHER[type]!.replaceAll("_", `"${column}"`))).toEqual([]);
});

test("no value of any column can be wiped unseen", { timeout: 60_000 }, async () => {
  expect(await unseen(({ isNeeded }) => (isNeeded ? null : "NULL"))).toEqual([]);
});

test.each(["null", "7", "{}", "[]", '{"kind":"note","id":"note"}', "no JSON"])(
  "a body that is %s is found",
  async (body) => {
    const ledger = await meddled((db) => db.exec(`UPDATE statements SET body = '${body}' WHERE version = 1`));
    expect(await problemsOf(ledger)).not.toEqual([]);
  },
);

test.each([
  ["a view that shows other words", "DROP VIEW articles; CREATE VIEW articles AS SELECT 'x' AS title"],
  ["a table without a column", "ALTER TABLE notes DROP COLUMN text"],
  ["a trigger", "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM notes; END"],
])("%s is found", async (_, sql) => {
  const ledger = await meddled((db) => db.exec(sql));
  expect((await problemsOf(ledger)).map(({ code }) => code)).toEqual(["form-changed"]);
});

test("a view that somebody has added for himself is no problem", async () => {
  const ledger = await meddled((db) => db.exec("CREATE VIEW mine AS SELECT id FROM notes"));
  expect(await problemsOf(ledger)).toEqual([]);
});

test("a record that is ended by an entry that is not there is found", async () => {
  const ledger = await meddled((db) => db.exec("UPDATE notes SET ended = 999 WHERE ended IS NULL"));
  expect((await problemsOf(ledger)).map(({ code }) => code)).toContain("chain-broken");
});

test("no row can be taken out unseen", { timeout: 60_000 }, async () => {
  for (const table of tables.names) {
    const ledger = await meddled((db) =>
      db.exec(`DELETE FROM ${table} WHERE rowid = (SELECT min(rowid) FROM ${table})`),
    );
    expect([table, (await problemsOf(ledger)).length > 0]).toEqual([table, true]);
  }
});

test("no row can be put in unseen", async () => {
  const ledger = await meddled((db) =>
    db.exec(`INSERT INTO notes (id, recorded, hash, body) SELECT 'forged', recorded, hash, body FROM notes LIMIT 1`),
  );
  expect((await problemsOf(ledger)).map(({ code }) => code)).toContain("entry-changed");
});

test("a body that is wiped, salt and all, as if it had been purged, is missed", async () => {
  const ledger = await meddled((db) => {
    const columns = (db.prepare("PRAGMA table_info(notes)").all() as { name: string }[]).map(({ name }) => name);
    const wiped = columns.filter((name) => !["version", "id", "recorded", "ended", "hash"].includes(name));
    db.exec(`UPDATE notes SET ${wiped.map((name) => `"${name}" = NULL`).join(", ")} WHERE ended IS NULL`);
    db.exec("UPDATE entries SET salt = NULL, detail = NULL WHERE seq IN (SELECT recorded FROM notes)");
  });
  expect((await problemsOf(ledger)).map(({ detail }) => detail)).toContainEqual(expect.stringContaining("no purge"));
});

test("an original whose bytes changed is found", async () => {
  const ledger = await meddled(() => {});
  const hash = BRIDGE[1]!.document.bytes;
  writeFileSync(originalPath(join(ledger.path, "originals"), hash), "something else");
  expect(await problemsOf(ledger)).toEqual([{ code: "original-changed", at: hash, detail: expect.any(String) }]);
});

const replayed = async (ledger: Ledger): Promise<Replayed[]> => {
  const all: Replayed[] = [];
  for await (const one of ledger.replay()) all.push(one);
  return all;
};

test("whatever byte of the database is changed, it is seen, or what the ledger says is the same", {
  timeout: 1_200_000,
}, async () => {
  const original = await meddled(() => {});
  const expected = await replayed(original);
  await original.close();
  const bytes = readFileSync(join(built, "ledger.db"));
  const bit = fc.record({ at: fc.integer({ min: 0, max: bytes.length - 1 }), bit: fc.integer({ min: 0, max: 7 }) });
  await fc.assert(
    fc.asyncProperty(bit, async ({ at, bit: which }) => {
      const path = freshLedgerPath();
      cpSync(built, path, { recursive: true });
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1 << which;
      writeFileSync(join(path, "ledger.db"), changed);
      const ledger = await openLedger(path, { create: false, tool: "0.0.0" }).catch(refused);
      if (ledger === null) return;
      const problems = await problemsOf(ledger);
      if (problems.length > 0) return;
      const again = await openLedger(path, { create: false, tool: "0.0.0" });
      expect(await replayed(again)).toEqual(expected);
      await again.close();
    }),
    { numRuns: 3000 },
  );
});

const refused = (error: unknown): null => {
  expect(error).toBeInstanceOf(Failure);
  return null;
};

import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { buildEverySort } from "../../../test/ledger/build-every-sort.ts";
import { fixedOptions } from "../../../test/ledger/build-ledger.ts";
import { copyAsForm } from "../../../test/ledger/copy-as-form.ts";
import type { Ledger } from "../ledger.ts";
import { openLedger } from "../open-ledger.ts";
import { verifyLedger } from "../verify/verify-ledger.ts";
import { makeForm, migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";

const answers = async (ledger: Ledger) => ({
  head: await ledger.head(),
  found: await ledger.statements({ words: "bridge", limit: 9 }),
  documents: await ledger.documents({ words: "bridge", limit: 9 }),
  entities: await ledger.entities("Tenn"),
  counts: await ledger.counts(),
  removed: await ledger.wasRemoved((await ledger.list("purge", {})).flatMap(({ removed }) => removed)),
});

test.each(Array.from({ length: MIGRATIONS.length }, (_, n) => n + 1))(
  "a ledger of form %i is brought up to the newest, and answers as one that was made in it",
  async (steps) => {
    const ledger = await openLedger((await buildEverySort()).path, fixedOptions({ create: false }));
    const expected = await answers(ledger);
    expect(expected).toMatchObject({ found: { total: 2 }, removed: true });
    const path = await copyAsForm(ledger, steps);
    const migrated = await openLedger(path, fixedOptions({ create: false }));
    expect(await answers(migrated)).toEqual(expected);
    expect((await verifyLedger(migrated)).problems.filter(({ code }) => code !== "original-missing")).toEqual([]);
    await migrated.close();
    await ledger.close();
  },
);

test("a step that fails leaves the form as it was", () => {
  const db = new DatabaseSync(":memory:");
  makeForm(db, [{ sql: "CREATE TABLE a (x)" }]);
  const broken = [{ sql: "CREATE TABLE a (x)" }, { sql: "CREATE TABLE b (x)" }, { sql: "CREATE TABLE a (x)" }];
  expect(() => migrate(db, "/tmp/a.standoff", broken)).toThrow("already exists");
  expect(db.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  expect(db.prepare("SELECT name FROM sqlite_schema").all()).toEqual([{ name: "a" }]);
  migrate(db, "/tmp/a.standoff", broken.slice(0, 2));
  expect(db.prepare("PRAGMA user_version").get()).toEqual({ user_version: 2 });
  db.close();
});

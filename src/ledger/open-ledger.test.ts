import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { buildLedger, fixedOptions, freshLedgerPath } from "../../test/ledger/build-ledger.ts";
import { NO_CHANGE } from "../../test/ledger/make-document.ts";
import { startProgram } from "../../test/ledger/programs/run-program.ts";
import { openLedger } from "./open-ledger.ts";

const READ_AS_NOBODY = new URL("../../test/ledger/programs/read-as-nobody.ts", import.meta.url);

const open = (path: string, create = false) => openLedger(path, fixedOptions({ create }));

/** A folder with a file `ledger.db` of these bytes, or made by this SQL. */
const folderWith = (content: Uint8Array | string): string => {
  const path = freshLedgerPath();
  mkdirSync(path, { recursive: true });
  if (typeof content !== "string") writeFileSync(join(path, "ledger.db"), content);
  else {
    const db = new DatabaseSync(join(path, "ledger.db"));
    db.exec(content);
    db.close();
  }
  return path;
};

const builtFolder = async (): Promise<string> => {
  const ledger = await buildLedger();
  await ledger.close();
  return ledger.path;
};

/** Changes a ledger's file behind its back. */
const meddle = (path: string, sql: string): void => {
  const db = new DatabaseSync(join(path, "ledger.db"));
  db.exec(sql);
  db.close();
};

test("where there is no ledger, none is made unless that is asked for", async () => {
  const path = freshLedgerPath();
  await expect(open(path)).rejects.toMatchObject({ code: "no-ledger" });
  expect(existsSync(path)).toBe(false);
  const ledger = await open(path, true);
  await ledger.close();
  expect(readdirSync(path)).toEqual(expect.arrayContaining(["ledger.db", "originals"]));
  await (await open(path)).close();
});

test("a ledger is known by the number of its program, and its log by its name", async () => {
  const db = new DatabaseSync(join(await builtFolder(), "ledger.db"));
  expect(db.prepare("PRAGMA application_id").get()).toEqual({ application_id: Buffer.from("stnd").readUInt32BE() });
  expect(db.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  db.close();
});

test.each([
  ["a text file", Buffer.from("no database\n".repeat(500))],
  ["another program's database", "CREATE TABLE t (x); INSERT INTO t VALUES (1)"],
  ["another program's database with the number of a form", "CREATE TABLE t (x); PRAGMA user_version = 3"],
])("%s is no ledger, and stays as it is", async (_, content) => {
  const path = folderWith(content);
  const before = readFileSync(join(path, "ledger.db"));
  for (const create of [false, true]) await expect(open(path, create)).rejects.toMatchObject({ code: "not-a-ledger" });
  expect(readFileSync(join(path, "ledger.db"))).toEqual(before);
  expect(readdirSync(path)).toEqual(["ledger.db"]);
});

test("a database that is empty is damaged, and stays as it is", async () => {
  const path = folderWith(Buffer.alloc(0));
  for (const create of [false, true]) {
    await expect(open(path, create)).rejects.toMatchObject({
      code: "ledger-damaged",
      message: expect.stringMatching(/is empty/),
    });
  }
  expect(readFileSync(join(path, "ledger.db"))).toHaveLength(0);
  expect(readdirSync(path)).toEqual(["ledger.db"]);
});

test("a file, and a folder of other files, are no places for a ledger", async () => {
  const folder = folderWith(Buffer.alloc(0));
  await expect(open(join(folder, "ledger.db"), true)).rejects.toMatchObject({ code: "not-a-ledger" });
  await expect(open(dirname(folder), true)).rejects.toMatchObject({ code: "not-a-ledger" });
  expect(readdirSync(dirname(folder))).toHaveLength(1);
});

test("a ledger whose database is gone is not taken for an empty one", async () => {
  const path = await builtFolder();
  cpSync(join(path, "originals"), join(`${path}.other`, "originals"), { recursive: true });
  for (const create of [false, true]) {
    await expect(open(`${path}.other`, create)).rejects.toMatchObject({ code: "ledger-damaged" });
  }
});

test("a ledger of a newer form is left alone, also where it became newer while it was open", async () => {
  const path = await builtFolder();
  const ledger = await open(path);
  meddle(path, "PRAGMA user_version = 99");
  await expect(ledger.append(async () => NO_CHANGE)).rejects.toMatchObject({ code: "ledger-newer" });
  expect((await ledger.head()).seq).toBe(2);
  await ledger.close();
  await expect(open(path)).rejects.toMatchObject({ code: "ledger-newer" });
});

test("a database whose pages are overwritten is said to be damaged", async () => {
  const path = await builtFolder();
  const file = join(path, "ledger.db");
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 4096);
  writeFileSync(file, bytes);
  const reading = open(path).then((ledger) => ledger.list("document", {}));
  await expect(reading).rejects.toMatchObject({ code: "ledger-damaged" });
});

test("where nothing can be written, nothing is left of a ledger that was to be made", async () => {
  const folder = folderWith(Buffer.from("a file"));
  const path = join(folder, "ledger.db", "deep", "oru.standoff");
  await expect(open(path, true)).rejects.toMatchObject({ code: "not-written" });
});

test.skipIf(process.platform === "win32")(
  "who may not write to a ledger can read it",
  { timeout: 20_000 },
  async () => {
    const path = await builtFolder();
    meddle(path, "PRAGMA wal_checkpoint(TRUNCATE)");
    chmodSync(dirname(path), 0o755);
    chmodSync(path, 0o555);
    const { output, errors } = await startProgram(READ_AS_NOBODY, [path]).ended;
    chmodSync(path, 0o755);
    expect(errors).toBe("");
    expect(JSON.parse(output)).toEqual({ documents: 2, refused: "not-written" });
  },
);

test("a ledger in a synced folder is opened with a warning", async () => {
  const path = join(dirname(freshLedgerPath()), "Dropbox", "oru.standoff");
  const warnings: string[] = [];
  const ledger = await openLedger(path, fixedOptions({ warn: (words) => warnings.push(words) }));
  await ledger.close();
  expect(warnings).toEqual([expect.stringContaining("Dropbox")]);
});

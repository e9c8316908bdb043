import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { verifyLedger } from "../../src/ledger/verify/verify-ledger.ts";
import { buildLedger, freshLedgerPath } from "./build-ledger.ts";
import { copyAsForm } from "./copy-as-form.ts";
import { startProgram } from "./programs/run-program.ts";

const ADD = new URL("./programs/add-documents.ts", import.meta.url);

const reopen = (path: string) => openLedger(path, { create: false, tool: "0.0.0" });

const expectWhole = async (ledger: Ledger, ids: readonly string[]) => {
  expect((await verifyLedger(ledger)).problems).toEqual([]);
  const documents = new Set((await ledger.list("document", {})).map(({ id }) => id));
  expect(ids.filter((id) => !documents.has(id))).toEqual([]);
};

test("processes that make a ledger and add to it at the same moment all succeed", { timeout: 60_000 }, async () => {
  const path = freshLedgerPath();
  const names = ["Ines", "Pavel", "Sella"];
  const all = await Promise.all(names.map((name) => startProgram(ADD, [path, name, "15"]).ended));
  expect(all.map(({ status, errors }) => ({ status, errors }))).toEqual(names.map(() => ({ status: 0, errors: "" })));
  const ledger = await reopen(path);
  await expectWhole(
    ledger,
    all.flatMap(({ output }) => output.trim().split("\n")),
  );
  expect((await ledger.head()).seq).toBe(45);
  await ledger.close();
  expect(readdirSync(path).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(statSync(join(path, "ledger.db-wal"), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
});

test("processes that find a ledger of an older form at once bring it up together", { timeout: 60_000 }, async () => {
  const older = await buildLedger();
  await older.close();
  const path = copyAsForm(older, 1);
  const names = ["Ines", "Pavel", "Sella"];
  const all = await Promise.all(names.map((name) => startProgram(ADD, [path, name, "3"]).ended));
  expect(all.map(({ status, errors }) => ({ status, errors }))).toEqual(names.map(() => ({ status: 0, errors: "" })));
  const ledger = await reopen(path);
  expect((await ledger.statements({ words: "bridge", limit: 1 })).total).toBe(2 + 9);
  await ledger.close();
});

test("a process that is killed amid writing leaves all that it told of, whole", { timeout: 60_000 }, async () => {
  const path = freshLedgerPath();
  const told: string[] = [];
  for (let round = 0; round < 3; round++) {
    const running = startProgram(ADD, [path, `round ${round}`, "100000"]);
    while (running.lines().length < 10 + round * 7) await sleep(1);
    running.child.kill("SIGKILL");
    await running.ended;
    told.push(...running.lines());
    const ledger = await reopen(path);
    await expectWhole(ledger, told);
    await ledger.close();
  }
});

test("a process that is killed while it makes a ledger leaves none, or an empty one", { timeout: 60_000 }, async () => {
  for (const wait of [250, 350, 450]) {
    const path = freshLedgerPath();
    const running = startProgram(ADD, [path, "Ines", "0"]);
    await sleep(wait);
    running.child.kill("SIGKILL");
    await running.ended;
    const ledger = await openLedger(path, { create: true, tool: "0.0.0" });
    expect((await ledger.head()).seq).toBe(0);
    await ledger.close();
  }
});

test.skipIf(process.platform === "win32")(
  "a full disk is said to be full, and what was written before it is whole",
  { timeout: 60_000 },
  async () => {
    const path = freshLedgerPath();
    const { status, output, errors } = await startProgram(ADD, [path, "Ines", "100000"], "ulimit -f 4000").ended;
    expect([status, errors.includes("not-written")]).toEqual([1, true]);
    const ledger = await reopen(path);
    const told = output.trim().split("\n");
    expect(told.length).toBeGreaterThan(5);
    await expectWhole(ledger, told);
    await ledger.close();
  },
);

test.skipIf(process.platform === "win32")(
  "where there is no room for a ledger, nothing of one is left",
  { timeout: 60_000 },
  async () => {
    const path = freshLedgerPath();
    const { errors } = await startProgram(ADD, [path, "Ines", "1"], "ulimit -f 20").ended;
    expect(errors).toContain("not-written");
    expect(existsSync(path)).toBe(false);
  },
);

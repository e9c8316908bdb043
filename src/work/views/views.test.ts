import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { buildLedger } from "../../../test/ledger/build-ledger.ts";
import { openLedger } from "../../ledger/open-ledger.ts";
import { checkLedger } from "../keep/check-ledger.ts";
import { backUp } from "../keep/copy/back-up.ts";
import { restore } from "../keep/copy/restore.ts";
import { listViews } from "./list-views.ts";
import { removeView } from "./remove-view.ts";
import { saveView } from "./save-view.ts";

const tool = "0.0.0";
const fresh = () => mkdtempSync(join(tmpdir(), "standoff-views-"));
let folder: string;
beforeEach(() => {
  folder = fresh();
});
const view = (name: string, query = "speaker=Talvik") => ({
  ...{ name, query, by: "Mara Tenn", at: "2026-03-12T09:00:00.000Z" },
});
const names = async () => (await listViews(folder)).map(({ name }) => name);

test("views are listed by name, and one of the same name takes the other's place", async () => {
  expect(await names()).toEqual([]);
  await saveView(folder, view("threats"));
  await saveView(folder, view(" Denials "));
  await saveView(folder, view("threats", "act=threaten"));
  expect(await listViews(folder)).toEqual([view("Denials"), view("threats", "act=threaten")]);
  await removeView(folder, "Denials");
  expect(await names()).toEqual(["threats"]);
  await expect(removeView(folder, "Denials")).rejects.toMatchObject({ code: "no-such-record" });
});

test("views that are saved at the same moment are all there, and one that is refused keeps none from it", async () => {
  const all = Array.from({ length: 20 }, (_, n) => saveView(folder, view(`view ${n + 10}`)));
  const none = expect(removeView(folder, "none")).rejects.toMatchObject({ code: "no-such-record" });
  await Promise.all([...all, none, saveView(folder, view("last"))]);
  expect(await names()).toHaveLength(21);
  expect(readdirSync(folder)).toEqual(["views.json"]);
});

test.each([
  ["a name", view("  ")],
  ["a name", view("a\u202eb")],
  ["an address", view("long", "x".repeat(4_001))],
])("what is no view is refused for %s, and nothing is written", async (_, wrong) => {
  await expect(saveView(folder, wrong)).rejects.toMatchObject({ code: "bad-option" });
  expect(existsSync(join(folder, "views.json"))).toBe(false);
});

test("there are two hundred of them at most, and each of these can be replaced", async () => {
  const full = Array.from({ length: 200 }, (_, n) => view(`view ${n}`));
  writeFileSync(join(folder, "views.json"), JSON.stringify(full));
  await expect(saveView(folder, view("one more"))).rejects.toMatchObject({ code: "bad-option" });
  await saveView(folder, view("view 7", "act=deny"));
  expect((await listViews(folder)).find(({ name }) => name === "view 7")).toMatchObject({ query: "act=deny" });
});

test.each(["{", "", "null", '[{"name":"x"}]', '[{"name":"x","query":7,"by":"","at":"now"}]'])(
  "a file that holds %j is damaged, and is not written over",
  async (text) => {
    const path = join(folder, "views.json");
    writeFileSync(path, text);
    const damaged = { code: "damaged-file", message: expect.stringContaining(path) };
    await expect(listViews(folder)).rejects.toMatchObject(damaged);
    await expect(saveView(folder, view("x"))).rejects.toMatchObject(damaged);
    await expect(removeView(folder, "x")).rejects.toMatchObject(damaged);
    expect(readFileSync(path, "utf8")).toBe(text);
  },
);

test("a backup carries them along, restoring brings them back, and a check does not mind them", async () => {
  const ledger = await buildLedger();
  await saveView(ledger.path, view("threats"));
  expect(await checkLedger(ledger)).toMatchObject({ ok: true, problems: [] });
  const [backup, path] = [join(fresh(), "one.standoff"), join(fresh(), "two.standoff")];
  await backUp(ledger, { path: backup, tool });
  await ledger.close();
  expect(await restore({ backup, path, tool, inSpite: false })).toMatchObject({ ok: true });
  expect(await listViews(path)).toEqual([view("threats")]);
  await (await openLedger(path, { create: false, tool })).close();
});

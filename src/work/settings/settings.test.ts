import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readName } from "./read-name.ts";
import { readSettings } from "./read-settings.ts";
import { settingsPath } from "./settings-path.ts";
import { writeSettings } from "./write-settings.ts";

const before = { ...process.env };
beforeEach(() => {
  delete process.env.STANDOFF_NAME;
  process.env.XDG_CONFIG_HOME = mkdtempSync(join(tmpdir(), "standoff-settings-"));
});
afterEach(() => {
  process.env = { ...before };
});

const put = (text: string) => {
  mkdirSync(dirname(settingsPath()), { recursive: true });
  writeFileSync(settingsPath(), text);
};

test("a name that was set is the name of later judgements", async () => {
  await writeSettings({ name: "Mara Tenn" });
  expect(readName()).toBe("Mara Tenn");
});

test("the environment comes before the settings, and a name that is given before both", async () => {
  await writeSettings({ name: "Mara Tenn" });
  process.env.STANDOFF_NAME = "Ilha Serrat";
  expect(readName()).toBe("Ilha Serrat");
  expect(readName("  Piers \n Adeyo ")).toBe("Piers Adeyo");
});

test("without any name a judgement is refused", () => {
  expect(() => readName()).toThrow(expect.objectContaining({ code: "name-missing" }));
});

test.each(["", "   ", "Mara\u001b[2JTenn", "Mara \u202eTenn", "x".repeat(201)])("%j is no name", (name) => {
  expect(() => readName(name)).toThrow(expect.objectContaining({ code: "bad-option" }));
});

test.each(["{", "", "[]", "null", '{"name": 7}'])(
  "a settings file that holds %j is damaged, and is not written over",
  async (text) => {
    put(text);
    expect(() => readSettings()).toThrow(expect.objectContaining({ code: "damaged-file" }));
    await expect(writeSettings({ name: "Mara Tenn" })).rejects.toMatchObject({ code: "damaged-file" });
    expect(readFileSync(settingsPath(), "utf8")).toBe(text);
  },
);

test("what another version has set stays, and nothing is left beside the file", async () => {
  put('{"theme": "dark"}');
  await writeSettings({ name: "Mara Tenn" });
  expect(JSON.parse(readFileSync(settingsPath(), "utf8"))).toEqual({ theme: "dark", name: "Mara Tenn" });
  expect(readdirSync(dirname(settingsPath()))).toEqual(["config.json"]);
});

test("a folder that cannot be made is said so", async () => {
  writeFileSync(join(process.env.XDG_CONFIG_HOME!, "standoff"), "a file");
  expect(readSettings()).toEqual({});
  await expect(writeSettings({ name: "Mara Tenn" })).rejects.toMatchObject({ code: "not-written" });
});

test("a relative folder in the environment is not taken", () => {
  expect(settingsPath({ XDG_CONFIG_HOME: "here" })).not.toContain("here");
});

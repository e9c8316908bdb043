import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { contractSchema } from "../src/present/contract-schema.ts";
import { toContract } from "../src/present/to-contract.ts";
import { toJson } from "../src/present/to-json.ts";
import type { Reading } from "../src/record/reading.ts";
import { openLazily } from "../src/work/open-lazily.ts";
import { readFile } from "../src/work/read-file.ts";
import { FULL_CONTRACT } from "./fixtures/full-contract.ts";
import { harbourReading } from "./fixtures/harbour-reading.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// UPDATE=1 rewrites the file; a name or a value that is gone from it breaks somebody's program.
test("docs/contract.schema.json is what the schema says", () => {
  const file = path("../docs/contract.schema.json");
  const schema = z.toJSONSchema(contractSchema, { io: "input" });
  const source = `${JSON.stringify({ title: "What standoff read gives of one document", ...schema }, null, 2)}\n`;
  if (process.env.UPDATE === "1") writeFileSync(file, source);
  expect(readFileSync(file, "utf8").replaceAll("\r\n", "\n")).toBe(source);
});

/** What was printed, held against the schema: every field is known to it, and none is missing or odd. */
const expectDescribed = (value: unknown) => expect(contractSchema.parse(value)).toEqual(value);
const expectPrintedWell = (reading: Reading) => expectDescribed(JSON.parse(toJson(toContract(reading))));

test("an object with every list filled is described to its last field", () => {
  expectDescribed(FULL_CONTRACT);
});

test("a field that the schema does not know, or a missing one, would be seen", () => {
  const { notes, ...rest } = FULL_CONTRACT;
  expect(() => expectDescribed({ ...rest, notes, more: 1 })).toThrow();
  expect(() => expectDescribed(rest)).toThrow();
});

test("a reading made by hand comes out as described", () => {
  expectPrintedWell(harbourReading());
});

const missing = existsSync(path("../models/attribution/manifest.json")) ? null : "models/attribution is not there";

describe.skipIf(missing)(`what is read${missing ? `: skipped, ${missing}` : ""}`, { timeout: 60_000 }, () => {
  const reader = openLazily();
  afterAll(() => reader.close());
  const folders = readdirSync(path("articles"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = ["../demo/articles/oru-harbour.html", ...folders.map(({ name }) => `articles/${name}/source.html`)];

  test.each(files)("%s comes out as described", async (file) => {
    const given = { published: null, title: null, outlet: null, url: null };
    expectPrintedWell(await readFile({ file: path(file), given }, reader));
  });
});

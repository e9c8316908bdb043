import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openReader, type Reader } from "../src/work/open-reader.ts";
import { buildReading } from "./fixtures/build-reading.ts";
import { checkFindings } from "./fixtures/check-findings.ts";
import { oddText } from "./fixtures/odd-text.ts";

const MANIFEST = fileURLToPath(new URL("../models/attribution/manifest.json", import.meta.url));
const missing = !existsSync(MANIFEST);
if (missing) console.info(`${MANIFEST} is not there: the reader is not tested as a whole.`);

const FEW = { numRuns: 100, seed: 1 };

describe.skipIf(missing)("the shipped model and all rules", { timeout: 120_000 }, () => {
  let reader: Reader;
  const read = (text: string) => {
    const published = { edtf: "2031-03-12", from: "2031-03-12", to: "2031-03-12", basis: "given" as const, why: "" };
    return reader.read(buildReading({ text, document: { published } }).document);
  };
  beforeAll(async () => {
    reader = await openReader();
  }, 120_000);
  afterAll(() => reader?.close());

  test("plain reporting gives statements", async () => {
    const { statements } = await read("Governor Ulla Norden said the ferry had sunk. “No one was lost,” she added.");
    expect(statements.length).toBeGreaterThan(0);
  });

  test("a heading without a stop does not run into the sentence behind it", async () => {
    const text = "The bridge at Port Amery\n\nMara Tenn said on Monday that the bridge was closed.";
    const { statements } = await read(text);
    expect(statements.map(({ source }) => source && text.slice(source.start, source.end))).toEqual(["Mara Tenn"]);
  });

  test.each(["", " ", "\n\n", "\u0000", "\ud83d", "“", "said", "\u200f", "\ufeff", "”””", "﷽"])(
    "%j is read without harm",
    async (text) => checkFindings(await read(text), text),
  );

  test("whatever the text, every span lies in it, and every id leads somewhere and never in a circle", async () => {
    await fc.assert(
      fc.asyncProperty(oddText, async (text) => checkFindings(await read(text), text)),
      FEW,
    );
  });

  test("texts read twice, and in another order, give the same", async () => {
    const texts = fc.sample(oddText, { numRuns: 8, seed: 2 });
    const first = new Map<string, string>();
    for (const text of texts) first.set(text, JSON.stringify(await read(text)));
    for (const text of [...texts].reverse()) expect(JSON.stringify(await read(text))).toBe(first.get(text));
  });

  test("a paragraph without end is read", async () => {
    const text = "Norden said the ferry had sunk and ".repeat(150);
    checkFindings(await read(text), text);
  });
});

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildReading } from "../../test/fixtures/build-reading.ts";
import { VECTOR_WIDTH } from "../tagger/vector-model.ts";
import { openReader, type Reader } from "./open-reader.ts";

const missing = !existsSync(fileURLToPath(new URL("../../models/attribution/manifest.json", import.meta.url)));

const TEXT =
  "Governor Ulla Norden said the ferry had sunk in the storm. “No one was lost,” she added. " +
  "The harbour office reported that bread would cost twice as much from Monday.";

const cosine = (a: Int8Array, b: Int8Array) =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0) / (Math.hypot(...a) * Math.hypot(...b));

describe.skipIf(missing)("vectors of statements", { timeout: 60_000 }, () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  }, 60_000);
  afterAll(() => reader?.close());

  const { document } = buildReading({ text: TEXT });

  test("come with the findings that reading without them gives, one for each statement", async () => {
    const { findings, vectors } = await reader.readWithVectors(document);
    expect(findings).toEqual(await reader.read(document));
    expect([...vectors.keys()]).toEqual(findings.statements.map((s) => s.id));
    for (const vector of vectors.values()) expect(vector).toHaveLength(VECTOR_WIDTH);
  });

  test("are the same when a document is read again", async () => {
    const first = await reader.readWithVectors(document);
    expect((await reader.readWithVectors(document)).vectors).toEqual(first.vectors);
  });

  test("are nearest to a sentence that says the same in other words", async () => {
    const { findings, vectors } = await reader.readWithVectors(document);
    const nearest = async (sentence: string) => {
      const asked = await reader.vector(sentence);
      const order = findings.statements
        .map((s) => ({ s, likeness: cosine(asked, vectors.get(s.id)!) }))
        .sort((a, b) => b.likeness - a.likeness);
      const { start, end } = order[0]!.s.content[0]!;
      return TEXT.slice(start, end);
    };
    expect(await nearest("A ship went down.")).toContain("ferry");
    expect(await nearest("Food prices are to double.")).toContain("bread");
  });

  test("are not made of a text in another language", async () => {
    const german = { ...document, language: "de" };
    expect((await reader.readWithVectors(german)).vectors.size).toBe(0);
  });

  test("a sentence without a word is like nothing", async () => {
    expect(await reader.vector("")).toEqual(new Int8Array(VECTOR_WIDTH));
  });
});

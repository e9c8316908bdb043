import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { buildReading } from "../../../test/fixtures/build-reading.ts";
import { VECTOR_WIDTH } from "../../tagger/vector-model.ts";
import type { Document } from "../../text/document.ts";
import { openReaders } from "./open-readers.ts";

const missing = !existsSync(fileURLToPath(new URL("../../../models/attribution/manifest.json", import.meta.url)));
const { document } = buildReading({ text: "Mara Tenn said the bridge was closed." });

describe.skipIf(missing)("readers in threads", { timeout: 60_000 }, () => {
  const readers = openReaders(1);
  afterAll(() => readers.close());

  test("a thread that breaks down says so, and whoever waits for it, or comes later, has another", async () => {
    const broken = readers.read({ ...document, text: null } as unknown as Document);
    const waiting = readers.read(document);
    await expect(broken).rejects.toThrow(TypeError);
    const found = await waiting;
    expect(found!.findings.statements).toHaveLength(1);
    expect(await readers.read(document)).toEqual(found);
  });

  test("they give the vector of a sentence as well", async () => {
    const [one, other] = [await readers.vector("the bridge was closed"), await readers.vector("talks were held")];
    expect(one!.length).toBe(VECTOR_WIDTH);
    expect(one).not.toEqual(other);
    expect(await readers.vector("the bridge was closed")).toEqual(one);
  });

  test("closed, they read nothing", async () => {
    await readers.close();
    expect(await readers.vector("the bridge was closed")).toBeNull();
    expect(await readers.read(document)).toBeNull();
  });
});

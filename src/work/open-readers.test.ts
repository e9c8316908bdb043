import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { buildReading } from "../../test/fixtures/build-reading.ts";
import type { Document } from "../text/document.ts";
import { openReaders } from "./open-readers.ts";

const missing = !existsSync(fileURLToPath(new URL("../../models/attribution/manifest.json", import.meta.url)));
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

  test("closed, they read nothing", async () => {
    await readers.close();
    expect(await readers.read(document)).toBeNull();
  });
});

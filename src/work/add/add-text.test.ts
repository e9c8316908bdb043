import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { collectParsed, documentsOf } from "../../../test/fixtures/collect-parsed.ts";
import { openWith } from "../../../test/fixtures/open-harbour.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { LIMITS } from "../../read/limits.ts";
import { purgeRecord } from "../keep/purge/purge-record.ts";
import { openReaders } from "../threads/open-readers.ts";
import { addText, type PastedText } from "./add-text.ts";

const missing = !existsSync(fileURLToPath(new URL("../../../models/attribution/manifest.json", import.meta.url)));
const TEXT = "Governor Ulla Norden said the ferry had sunk in the storm.\n\n“No one was lost,” she added.";

describe.skipIf(missing)("a pasted text", { timeout: 60_000 }, () => {
  const readers = openReaders(1);
  afterAll(() => readers.close());
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openWith([]);
  });
  afterEach(() => ledger.close());

  const paste = (text: string, given: Partial<PastedText> = {}) => {
    const none = { title: null, outlet: null, published: null, url: null, collectedBy: null };
    const now = () => new Date("2026-03-12T12:00:00.000Z");
    return addText({ text, ...none, ...given }, { ledger, readers, tool: "0.0.0", now });
  };
  const refused = (text: string, given: Partial<PastedText> = {}) =>
    paste(text, given).then(
      () => "taken",
      ({ code, message }) => `${code}: ${message}`,
    );

  test("is read at once, as a text file of the same words is, and its bytes are the original", async () => {
    const added = await paste(TEXT, { outlet: "Amery Courier", published: "2026-03-11", collectedBy: "Mara Tenn" });
    expect(added).toMatchObject({ file: "pasted text", part: null, status: "added", code: null, statements: 2 });
    const given = { outlet: "Amery Courier", published: "2026-03-11" };
    const [file] = documentsOf(await collectParsed(TEXT, "ferry.txt", given));
    const { text, ...own } = file!.document;
    expect(await ledger.live("document", added!.id!)).toMatchObject(own);
    expect(await ledger.text(own.textHash)).toBe(text);
    expect((await ledger.list("statement", {})).map(({ words }) => words.speaker)).toEqual([
      "Ulla Norden",
      "Ulla Norden",
    ]);
    const [sighting] = await ledger.list("sighting", {});
    expect(sighting).toMatchObject({ path: "pasted text", collectedBy: "Mara Tenn", modifiedAt: null });
    expect(sighting).toMatchObject({ collectedAt: "2026-03-12T12:00:00.000Z", original: own.bytes });
    expect(Buffer.from((await ledger.originals.load(own.bytes))!).toString("utf8")).toBe(TEXT);
  });

  test("is text, whatever it looks like", async () => {
    const page = '<rss version="2.0"><channel><item><title>The ferry sank</title></item></channel></rss>';
    const added = await paste(page);
    expect(added).toMatchObject({ status: "added" });
    expect(await ledger.text((await ledger.live("document", added!.id!))!.textHash)).toBe(page);
  });

  test("that is here already is seen, and another one under its address takes its place", async () => {
    const first = await paste(TEXT, { url: "https://courier.example/ferry" });
    const again = await paste(TEXT, { url: "https://courier.example/ferry" });
    expect(again).toMatchObject({ id: first!.id, status: "seen", statements: 2 });
    const newer = await paste(`${TEXT} She denied it later.`, { url: "https://courier.example/ferry" });
    expect(newer).toMatchObject({ status: "supersedes", supersedes: first!.id });
  });

  test("is refused where there is nothing in it, or too much, or a date that is none", async () => {
    expect(await refused("")).toBe("empty: pasted text is empty.");
    expect(await refused("\ufeff")).toMatch(/^empty: /);
    expect(await refused(" \n\t")).toBe("no-text: pasted text holds no text that can be read.");
    expect(await refused("é".repeat(LIMITS.bytes / 2 + 1))).toBe("over-limit: pasted text is longer than 64 MiB.");
    expect(await refused(TEXT, { published: "yesterday" })).toMatch(/^bad-date: /);
    expect((await ledger.head()).seq).toBe(0);
    const { id } = (await paste(TEXT))!;
    await purgeRecord(ledger, { id: id!, reason: "asked for" }, { by: "Mara Tenn", at: "2026-03-12T12:00:00.000Z" });
    expect(await refused(TEXT)).toBe("purged: pasted text was removed from this ledger for good");
  });

  test("is not there where its reader was closed before it was read", async () => {
    const closed = openReaders(1);
    await closed.close();
    const none = { title: null, outlet: null, published: null, url: null, collectedBy: null };
    const way = { ledger, readers: closed, tool: "0.0.0", now: () => new Date() };
    expect(await addText({ text: TEXT, ...none }, way)).toBeNull();
    expect((await ledger.head()).seq).toBe(0);
  });
});

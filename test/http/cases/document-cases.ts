import { expect, test } from "vitest";
import type { World } from "../build-world.ts";
import type { DescribedApi } from "../open-described.ts";
import { readingOf } from "./reading-of.ts";

/** What the routes of documents answer, good and bad. */
export function documentCases(api: DescribedApi, world: World): void {
  const { good, bad } = readingOf(api);
  const base = "/api/v1/documents";

  test("documents, by their filters", async () => {
    expect(await good(base)).toMatchObject({ total: 3, rows: [{ kind: "document" }, {}, {}] });
    expect(await good(`${base}?outlet=Radio%20Oru&limit=1`)).toMatchObject({
      total: 1,
      rows: [{ outlet: "Radio Oru" }],
    });
    for (const filter of [
      "words=bridge",
      "documentForm=report",
      "published=2026",
      "day=..2026",
      "collected=2026-03-12",
    ]) {
      await good(`${base}?${filter}`);
    }
    for (const filter of ["tag=x", "superseded=yes", "asOf=1", "order=title", "offset=2"])
      await good(`${base}?${filter}`);
    expect(await bad(400, `${base}?order=shuffled`)).toMatch(/^bad-option: order: this is one of relevance, /);
    expect(await bad(400, `${base}?speaker=Mara`)).toMatch(/^bad-option: there is no field speaker here/);
  });

  test("a page has the text, and each statement its exact words and all that was said of it", async () => {
    const page = await good(`${base}/${world.document}`);
    expect(page).toMatchObject({
      document: { id: world.document, text: expect.stringContaining("the bridge was closed") },
      statements: [
        {
          ...{
            id: world.statement,
            quotation: "the bridge was closed",
            review: "corrected",
            acceptedBy: ["Ines Varga"],
          },
          corrections: [{ by: "Ines Varga", reason: "it confirms", fields: ["act"] }],
          checks: [{ id: "check", verdict: "supported" }],
          notes: [{ id: "note", text: "ask again" }],
        },
        {},
      ],
      mentions: [{ form: "name" }, {}],
      entities: [{ name: "Mara Tenn", cluster: { name: "Mara Tenn" }, statements: 1 }, { cluster: null }],
      versions: [{ id: world.document }],
      history: [{ seq: 1, act: "add" }, { act: "correct" }],
    });
    expect(await good(`${base}/${world.document}?asOf=1`)).toMatchObject({
      document: { title: "The bridge at Port Amery" },
      statements: [{ review: "unreviewed", checks: [] }, {}],
      entities: [{ cluster: null }, { cluster: null }],
    });
  });

  test("a document that is gone, or is to come, is told as that", async () => {
    expect(await bad(410, `${base}/${world.purged}`)).toMatch(
      /^purged: document \w+ was removed for good by Ines Varga \(entry \d+\)$/,
    );
    expect(await bad(404, `${base}/zz`)).toMatch(/^no-such-record: no document's id begins with zz/);
    expect(await bad(404, `${base}/${world.document}?asOf=0`)).toMatch(/was recorded later, by entry 1$/);
    expect(await bad(400, `${base}/${"a".repeat(201)}`)).toMatch(/^bad-option: id: an id has at most 200 characters/);
  });

  test("two documents side by side", async () => {
    const beside = await good(`${base}/${world.document}/difference?from=${world.other}`);
    expect(beside).toMatchObject({ rows: [{ is: "changed", older: { paragraph: 1 }, newer: {} }], changed: 1 });
    expect(await bad(400, `${base}/${world.document}/difference`)).toMatch(/^bad-option: from: /);
    expect(await bad(404, `${base}/${world.document}/difference?from=zz`)).toMatch(/^no-such-record/);
  });

  test("the original and the text are files to be kept, and nothing that a browser shows", async () => {
    const original = await api.expect(200, `${base}/${world.document}/original`);
    expect(original.headers.get("content-disposition")).toBe(
      `attachment; filename="${world.document}.txt"; filename*=UTF-8''${world.document}.txt`,
    );
    expect(original.headers.get("x-content-type-options")).toBe("nosniff");
    expect(Buffer.from(await original.arrayBuffer()).toString("utf16le")).toContain("the bridge was closed");
    const text = await api.expect(200, `${base}/${world.document}/text`);
    expect(text.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(await text.text()).toContain("the bridge was closed");
    for (const file of ["original", "text"]) {
      expect(await bad(410, `${base}/${world.purged}/${file}`)).toMatch(/^purged/);
      expect(await bad(404, `${base}/zz/${file}`)).toMatch(/^no-such-record/);
    }
  });
}

import { expect, test } from "vitest";
import type { World } from "../build-world.ts";
import type { DescribedApi } from "../open-described.ts";
import { readingOf } from "./reading-of.ts";

/** What the routes of the desk and of statements answer, good and bad. */
export function statementCases(api: DescribedApi, world: World): void {
  const { good, bad } = readingOf(api);

  test("the desk", async () => {
    expect(await good("/api/v1/desk")).toMatchObject({ isDemo: false, tool: "0.0.0", names: ["Ines Varga"] });
  });

  test("the description itself", async () => {
    await good("/api/v1/openapi.json");
  });

  test("statements, by every filter", async () => {
    const all = await good("/api/v1/statements");
    expect(all).toMatchObject({ total: 4, rows: [{ kind: "statement" }, {}, {}, {}] });
    expect(await good("/api/v1/statements?limit=1&offset=3")).toMatchObject({ total: 4, rows: [{}] });
    const filters = [
      ...[
        "words=bridge",
        "speaker=Mara",
        "outlet=Radio%20Oru",
        `document=${world.document}`,
        `afterDocument=${world.document}`,
      ],
      ...[
        "speakerIs=named",
        "side=Oru",
        "medium=unknown",
        "act=assert",
        "form=indirect",
        "documentForm=report",
        "month=",
        "month=2026-03",
      ],
      ...["said=2026-03-01..", "day=..2026", "published=2026-01..2026-02", "collected=2026-03-12", "superseded=yes"],
      ...[
        "reviewed=yes",
        "reviewed=corrected",
        "checked=no",
        "checked=supported",
        "tag=bridge",
        "asOf=2",
        "order=document",
      ],
    ];
    for (const filter of filters) await good(`/api/v1/statements?${filter}`);
    expect(await good("/api/v1/statements?checked=supported")).toMatchObject({ rows: [{ id: world.statement }] });
    expect(await good("/api/v1/statements?asOf=1")).toMatchObject({ total: 2 });
  });

  test("a filter that makes no sense is refused in a sentence that names it", async () => {
    const refused: readonly (readonly [string, RegExp])[] = [
      ["said=yesterday", /^bad-option: said: "yesterday" is not a date: .*FROM\.\.TO/],
      ["said=2026-03-14..2026-03-01", /^bad-option: said: It ends before it begins/],
      ["said=1..2..3", /^bad-option: said/],
      ["said=2026-02-30", /no such day/],
      ["act=shout", /^bad-option: act: this is one of assert, deny, /],
      ["act=deny&act=assert", /^bad-option: act: /],
      ["limit=-1", /^bad-option: limit: this is a whole number from 0 to 500$/],
      ["limit=501", /from 0 to 500/],
      ["offset=1e99", /^bad-option: offset: /],
      ["asOf=999", /^bad-option: asOf: the last entry of this ledger is \d+$/],
      ["month=2026-13", /^bad-option: month: a month is written YYYY-MM/],
      ["reviewed=maybe", /^bad-option: reviewed: this is one of yes, no/],
      ["utterer=Mara", /^bad-option: there is no field utterer here; there are words, /],
      [`words=${"x".repeat(1_001)}`, /^bad-option: words: this has at most 1000 characters$/],
    ];
    for (const [query, words] of refused) expect(await bad(400, `/api/v1/statements?${query}`)).toMatch(words);
    expect(await bad(404, "/api/v1/statements?side=nobody")).toBe("no-such-record: side: there is no side nobody");
    expect(await bad(404, "/api/v1/statements?document=zz")).toMatch(/^no-such-record/);
  });

  test("by what statements can be told apart", async () => {
    const asked = await good("/api/v1/statements/facets?facets=act,outlet,month&act=assert");
    expect(asked).toMatchObject({ facets: { act: { values: expect.arrayContaining([]), more: 0 }, month: {} } });
    expect(await bad(400, "/api/v1/statements/facets")).toMatch(/^bad-option: facets: this is some of speaker, /);
    expect(await bad(400, "/api/v1/statements/facets?facets=act,hat")).toMatch(/^bad-option: facets/);
  });

  test("statements that say the like of a sentence, where there is no model too", async () => {
    const like = await good(
      "/api/v1/statements/like?sentence=Mara%20Tenn%20said%20the%20bridge%20was%20closed&limit=2",
    );
    expect(like).toMatchObject({ byMeaning: false, rows: [{ likeness: expect.any(Number) }, {}] });
    expect(await bad(400, "/api/v1/statements/like?sentence=%20")).toBe("bad-option: sentence: this has no word");
    expect(await bad(400, "/api/v1/statements/like?sentence=bridge&words=x")).toMatch(/there is no field words here/);
  });

  test("one statement, and what has become of one that is not there", async () => {
    expect(await good(`/api/v1/statements/${world.statement}`)).toMatchObject({ review: "corrected", tags: [] });
    expect(await bad(404, "/api/v1/statements/zz")).toMatch(/^no-such-record: /);
    expect(await bad(404, `/api/v1/statements/${world.document}`)).toMatch(/is a document, no statement/);
    expect(await bad(410, `/api/v1/statements/${world.purgedStatement}`)).toMatch(
      /^purged: statement \w+ was removed for good by Ines Varga \(entry \d+\)$/,
    );
    expect(await bad(404, `/api/v1/statements/${world.statement}?asOf=0`)).toMatch(/was recorded later, by entry 1$/);
  });

  test("the rows of a list as a file, in every form", async () => {
    const { rows } = (await good("/api/v1/statements?speaker=Mara&order=said")) as { rows: readonly { id: string }[] };
    const base = "/api/v1/statements/export?speaker=Mara&order=said";
    const jsonl = await api.expect(200, `${base}&format=jsonl`);
    const lines = (await jsonl.text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    const csv = await api.expect(200, `${base}&format=csv`);
    expect(csv.headers.get("content-disposition")).toMatch(/^attachment; filename="oru-statements\.csv"/);
    expect(csv.headers.get("etag")).toBeNull();
    expect((await csv.text()).split("\r\n").map((line) => line.split(",")[0])).toEqual([
      "id",
      ...rows.map(({ id }) => id),
      "",
    ]);
    const jsonld = await api.expect(200, `${base}&format=jsonld`);
    expect(await jsonld.json()).toMatchObject({ total: rows.length });
    const md = await (await api.expect(200, `${base}&format=md&by=day`)).text();
    expect(md).toContain("speaker Mara");
    for (const { id } of rows) expect(md).toContain(id);
    const docx = await api.expect(200, `${base}&format=docx&by=speaker`);
    expect(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect(await bad(400, base)).toMatch(/^bad-option: format: this is one of csv, jsonl, jsonld, md, docx$/);
    expect(await bad(404, `${base}&format=csv&side=nobody`)).toMatch(/^no-such-record/);
  });
}

import { expect, test } from "vitest";
import type { World } from "../build-world.ts";
import type { DescribedApi } from "../open-described.ts";
import { readingOf } from "./reading-of.ts";

/** What the routes of parties, sides, records and the audit trail answer, good and bad. */
export function partyCases(api: DescribedApi, world: World): void {
  const { good, bad } = readingOf(api);

  test("parties, by their filters", async () => {
    expect(await good("/api/v1/parties")).toMatchObject({ total: 3, rows: [{ name: "Mara Tenn" }, {}, {}] });
    for (const filter of ["words=mara", "of=person", "side=Oru", "speaking=yes", "speaking=no", "asOf=1", "limit=1"]) {
      await good(`/api/v1/parties?${filter}`);
    }
    expect(await bad(400, "/api/v1/parties?of=ship")).toMatch(/^bad-option: of: this is one of person, /);
  });

  test("one party, with its names and the links that hold it together", async () => {
    expect(await good(`/api/v1/parties/${world.entity}`)).toMatchObject({
      name: "Mara Tenn",
      members: [expect.any(String), expect.any(String)],
      links: [{ leftName: "Mara Tenn", rightName: "Mara Tenn", holds: true, reasons: ["same full name: Mara Tenn"] }],
    });
    expect(await good(`/api/v1/parties/${world.entity}?asOf=1`)).toMatchObject({ members: [world.entity], links: [] });
    expect(await bad(404, "/api/v1/parties/zz")).toMatch(/^no-such-record/);
    expect(await bad(404, `/api/v1/parties/${world.document}`)).toMatch(/is a document, no entity/);
  });

  test("the sides", async () => {
    expect(await good("/api/v1/sides")).toMatchObject({ sides: [{ name: "Oru", members: [] }] });
    expect(await good("/api/v1/sides?asOf=1")).toMatchObject({ sides: [] });
    expect(await bad(400, "/api/v1/sides?name=Oru")).toMatch(/there is no field name here/);
  });

  test("a record of any kind, live, ended or removed for good", async () => {
    expect(await good(`/api/v1/records/${world.statement}`)).toMatchObject({
      ...{ kind: "statement", standing: "live", quotation: "the bridge was closed" },
      judgements: [{ kind: "review" }, { kind: "correction" }, { kind: "check" }, { kind: "note" }],
      history: [{ seq: 1, recorded: true }],
    });
    for (const id of [world.document, world.entity, "link", "check", "side"]) await good(`/api/v1/records/${id}`);
    expect(await good("/api/v1/records/tag")).toMatchObject({ kind: "tag", standing: "ended" });
    expect(await good(`/api/v1/records/${world.purged}`)).toMatchObject({
      standing: "purged",
      tombstones: [{ by: "Ines Varga", reason: "by order" }],
    });
    expect(await good(`/api/v1/records/${world.statement}?asOf=0`)).toMatchObject({ standing: "not yet recorded" });
    expect(await bad(404, "/api/v1/records/zz")).toMatch(/^no-such-record/);
    expect(await bad(409, "/api/v1/records/c")).toMatch(/^ambiguous-id: c begins several ids/);
  });

  test("the audit trail, newest first, of everything or of one record", async () => {
    const { seq } = await world.ledger.head();
    expect(await good("/api/v1/log?limit=2")).toMatchObject({ entries: [{ seq }, { seq: seq - 1 }] });
    expect(await good(`/api/v1/log?before=3&limit=5`)).toMatchObject({ entries: [{ seq: 2 }, { seq: 1 }] });
    const about = await good(`/api/v1/log?subject=${world.document}`);
    expect(about).toMatchObject({ entries: [{ act: "add", by: null, isJudgement: false, undoneBy: null }] });
    expect(await good("/api/v1/log?act=purge&by=Ines%20Varga")).toMatchObject({ entries: [{ act: "purge" }] });
    expect(await bad(400, "/api/v1/log?act=shout")).toMatch(/^bad-option: act: this is one of add, /);
    expect(await bad(400, "/api/v1/log?before=0")).toMatch(/^bad-option: before: /);
    expect(await bad(404, "/api/v1/log?subject=zz")).toMatch(/^no-such-record/);
  });
}

import { expect, test } from "vitest";
import { doneSchema } from "../../../src/present/desk/done.ts";
import { errorSchema } from "../../../src/present/desk/error.ts";
import type { World } from "../build-world.ts";
import type { DescribedApi } from "../open-described.ts";

const by = "Mara Tenn";

/** What is judged: of a record, of parties, and taken back; in this order, on one ledger. */
export function judgingCases(api: DescribedApi, { ledger, document, statement, entity }: World): void {
  const judge = async (status: number, method: string, path: string, body?: unknown): Promise<unknown> =>
    (await api.expect(status, `/api/v1${path}`, { method, body })).json();
  const done = async (method: string, path: string, body?: unknown) =>
    doneSchema.parse(await judge(200, method, path, body));
  const refused = async (status: number, method: string, path: string, body?: unknown) =>
    errorSchema.parse(await judge(status, method, path, body)).error;
  const record = `/records/${statement}`;

  test("a judgement gives its entry, the head behind it and what it is about; said again, there is nothing to do", async () => {
    const first = await done("POST", `${record}/accept`, { by: " Mara  Tenn " });
    expect(first).toMatchObject({ entry: { act: "accept", by, at: expect.any(String) }, record: statement });
    expect(first.head).toEqual(await ledger.head());
    expect(await done("POST", `${record}/accept`, { by })).toEqual({ entry: null, head: first.head, record: null });
  });

  test("who does not say who judges, or says more than is asked for, is told so, and nothing is written", async () => {
    const { seq } = await ledger.head();
    expect(await refused(400, "POST", `${record}/accept`, {})).toMatchObject({ code: "name-missing" });
    expect(await refused(400, "POST", `${record}/accept`, { by: " " })).toMatchObject({ code: "name-missing" });
    expect(await refused(400, "POST", `${record}/accept`, { by: "a\u202eb" })).toMatchObject({ code: "bad-option" });
    expect(await refused(400, "POST", `${record}/accept`, { by, more: 1 })).toMatchObject({
      code: "bad-option",
      message: expect.stringContaining("more"),
    });
    expect(await refused(400, "POST", `${record}/notes`, { by, text: "x".repeat(20_001) })).toMatchObject({
      message: expect.stringContaining("text"),
    });
    expect((await ledger.head()).seq).toBe(seq);
  });

  test("checks, notes and tags stand beside a record", async () => {
    const on = "2026-03-12";
    await done("POST", `${record}/checks`, { by, verdict: "contradicted", on, source: "a visit", seen: 99 });
    const bad = { by, verdict: "supported", on: "2026-02-30" };
    expect(await refused(400, "POST", `${record}/checks`, bad)).toMatchObject({
      message: expect.stringMatching(/^on: /),
    });
    await done("POST", `${record}/notes`, { by, text: "ask\nagain\u0000 \ud800" });
    const tagged = await done("POST", `${record}/tags`, { by, tags: ["bridge / north", "a\u0000b", "\udc00"] });
    expect(tagged.entry).toMatchObject({ act: "tag" });
    const untag = `${record}/tags/${encodeURIComponent("bridge / north")}`;
    expect((await done("DELETE", `${untag}?by=Piers`)).entry).toMatchObject({ act: "untag", by: "Piers" });
    expect((await done("DELETE", `${untag}?by=Piers`)).entry).toBeNull();
    expect(await refused(400, "DELETE", untag)).toMatchObject({ code: "name-missing" });
  });

  test("a statement and its claim are put right, but not on a stale view", async () => {
    const { seq: seen } = await ledger.head();
    const edits = { act: "deny", to: "the Oru council", medium: "interview", content: ["the bridge was closed"] };
    await done("PATCH", `/statements/${statement}`, { by, reason: "it denies", edits, seen });
    expect(await ledger.live("statement", statement)).toMatchObject({ act: "deny" });
    const stale = { by: "Piers", edits: { act: "warn" }, seen };
    expect(await refused(409, "PATCH", `/statements/${statement}`, stale)).toMatchObject({ code: "changed-since" });
    const span = { by, edits: { cue: { start: 9, end: 5 } } };
    expect(await refused(400, "PATCH", `/statements/${statement}`, span)).toMatchObject({ code: "bad-option" });
    expect(await refused(404, "PATCH", "/statements/none", stale)).toMatchObject({ code: "no-such-record" });
    const [claim] = await ledger.list("claim", { statement });
    await done("PATCH", `/claims/${claim!.id}`, { by, edits: { polarity: "fails", condition: null } });
    expect(await refused(400, "PATCH", `/claims/${claim!.id}`, { by, edits: { speaker: "Mara" } })).toMatchObject({
      code: "bad-option",
    });
  });

  test("what the machine did not find is added: a statement, and words that stand for a party", async () => {
    const found = { by, document, content: ["the bridge"], act: "warn", source: "Mara Tenn", medium: "call" };
    const added = await done("POST", "/statements", found);
    expect(added.entry).toMatchObject({ act: "annotate", by });
    expect(await ledger.live("statement", added.record!)).toMatchObject({ act: "warn", speaker: entity });
    expect(await refused(400, "POST", "/statements", found)).toMatchObject({ code: "bad-option" });
    expect(await refused(400, "POST", "/statements", { ...found, content: [] })).toMatchObject({ code: "bad-option" });
    const mention = { by, document, span: "The bridge", party: null, of: "place", form: "nominal" };
    expect(await refused(400, "POST", "/mentions", { ...mention, span: "no such words" })).toMatchObject({
      code: "bad-option",
    });
    const named = await done("POST", "/mentions", { ...mention, span: "the bridge" });
    expect(await ledger.live("mention", named.record!)).toMatchObject({ document, of: "place", form: "nominal" });
    await done("POST", "/undo", { by });
    await done("POST", "/undo", { by });
    expect(await ledger.live("statement", added.record!)).toBeNull();
  });

  test("a document is put right, and read again where its date changes", async () => {
    const [other] = await ledger.list("document", { outlet: "Radio Oru" });
    const document = other!.id;
    const changes = { title: "The bridge", credit: null, published: "2026-03" };
    expect(await done("PATCH", `/documents/${document}`, { by, changes, reason: "it says so" })).toMatchObject({
      entry: { act: "set", by },
      record: document,
    });
    expect(await ledger.live("document", document)).toMatchObject({
      title: "The bridge",
      published: { from: "2026-03-01" },
    });
    expect((await done("PATCH", `/documents/${document}`, { by, changes })).entry).toBeNull();
    const bad = { by, changes: { published: "2026-13" } };
    expect(await refused(400, "PATCH", `/documents/${document}`, bad)).toMatchObject({ code: "bad-date" });
    const stale = { by, changes: { title: "Another" }, seen: 1 };
    expect(await refused(409, "PATCH", `/documents/${document}`, stale)).toMatchObject({ code: "changed-since" });
  });

  test("it is said who is meant, who is one with whom, and who stands on which side", async () => {
    const [other] = await ledger.list("entity", { name: "Pavel Sarv" });
    const [mention] = await ledger.list("mention", { document });
    const meant = { by, who: "the Oru council", of: "these words" };
    expect((await done("POST", `/records/${mention!.id}/identity`, meant)).entry).toMatchObject({ act: "correct" });
    const pair = { by, one: entity, other: other!.id, relation: "same", reason: "one voice" };
    expect((await done("POST", "/links", pair)).entry).toMatchObject({ act: "link" });
    expect((await done("POST", "/links", { ...pair, relation: "different" })).entry).toMatchObject({ act: "split" });
    expect(await refused(400, "POST", "/links", { ...pair, other: entity })).toMatchObject({ code: "bad-option" });
    const side = `/sides/${encodeURIComponent("the North / پل")}/members`;
    expect((await done("POST", side, { by, members: [entity] })).entry).toMatchObject({ act: "side" });
    expect((await done("DELETE", `${side}/${entity}?by=Piers`)).entry).toMatchObject({ act: "side", by: "Piers" });
    expect(await refused(404, "DELETE", `${side}/${entity}?by=Piers`)).toMatchObject({ code: "no-such-record" });
  });

  test("what was judged is taken back, by its number or as this person's last, and done again", async () => {
    const note = await done("POST", `${record}/notes`, { by, text: "once more" });
    const undone = await done("POST", "/undo", { by });
    expect(undone.entry).toMatchObject({ act: "undo" });
    await done("POST", `/log/${undone.entry!.seq}/undo`, { by: "Piers" });
    expect(await refused(409, "POST", `/log/${note.entry!.seq}/undo`, { by })).toMatchObject({ code: "not-undoable" });
    expect(await refused(400, "POST", "/log/first/undo", { by })).toMatchObject({ code: "bad-option" });
    expect(await refused(409, "POST", "/undo", { by: "Nobody" })).toMatchObject({ code: "not-undoable" });
  });

  test("what was withdrawn or removed is told as that", async () => {
    await done("POST", `${record}/withdraw`, { by, reason: "not said" });
    expect(await refused(404, "POST", `${record}/accept`, { by })).toMatchObject({
      code: "no-such-record",
      message: expect.stringContaining("withdrawn by Mara Tenn"),
    });
    await done("POST", "/undo", { by });
  });
}

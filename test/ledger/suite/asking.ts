import { expect, test } from "vitest";
import type { LinkRecord } from "../../../src/record/ledger/judgement.ts";
import { addMade, BRIDGE, fixedOptions, freshLedgerPath } from "../build-ledger.ts";
import { NO_CHANGE, recordsOf } from "../make-document.ts";
import type { Open } from "../suite.ts";

/** What single records and entries are asked for. Questions that search have tests of their own. */
export function asking(open: Open): void {
  const built = async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    for (const made of BRIDGE) await addMade(ledger, made);
    return ledger;
  };
  const [first, second] = BRIDGE as [(typeof BRIDGE)[0], (typeof BRIDGE)[0]];

  test("records are listed in the order of their recording, by any of their columns", async () => {
    const ledger = await built();
    const ids = async (where: Parameters<typeof ledger.list>[1]) =>
      (await ledger.list("document", where)).map(({ id }) => id);
    expect(await ids({})).toEqual([first.document.id, second.document.id]);
    expect(await ids({ outlet: "Radio Oru" })).toEqual([second.document.id]);
    expect(await ids({ outlet: ["Amery Courier", "Radio Oru", "Other"] })).toHaveLength(2);
    expect(await ids({ outlet: [] })).toEqual([]);
    expect(await ids({ url: null, outlet: "Radio Oru" })).toEqual([second.document.id]);
    expect(await ledger.list("document", {}, null, 1)).toEqual([first.document]);
    expect(await ledger.list("statement", { document: first.document.id })).toEqual(first.statements);
    await ledger.close();
  });

  test("a column that a kind does not have is a bug", async () => {
    const ledger = await built();
    await expect(ledger.list("document", { colour: "blue" })).rejects.toThrow("colour");
    await ledger.close();
  });

  test("as of an entry, a ledger answers as it did then", async () => {
    const ledger = await built();
    await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "document", id: first.document.id }] }));
    expect(await ledger.list("document", {}, 0)).toEqual([]);
    expect(await ledger.list("document", {}, 1)).toEqual([first.document]);
    expect(await ledger.list("document", {}, 2)).toEqual([first.document, second.document]);
    expect(await ledger.list("document", {})).toEqual([second.document]);
    await ledger.close();
  });

  test("records are found by how their ids begin, live or not, and nothing in an id is a pattern", async () => {
    const ledger = await built();
    await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "document", id: first.document.id }] }));
    expect(await ledger.find(first.document.id.slice(0, 12))).toEqual([{ kind: "document", id: first.document.id }]);
    for (const prefix of ["%", "_", "*", "", "zz", "\u{10ffff}"]) expect(await ledger.find(prefix)).toEqual([]);
    await ledger.close();
  });

  test("entries come newest first, from any place, about a record or by a person", async () => {
    const ledger = await built();
    await ledger.append(async () => ({ ...NO_CHANGE, by: "Ines Varga", subject: first.document.id }));
    const seqs = async (query: Partial<Parameters<typeof ledger.entries>[0]>) =>
      (await ledger.entries({ limit: 9, ...query })).map(({ seq }) => seq);
    expect(await seqs({})).toEqual([3, 2, 1]);
    expect(await seqs({ limit: 2 })).toEqual([3, 2]);
    expect(await seqs({ before: 3 })).toEqual([2, 1]);
    expect(await seqs({ subject: first.document.id })).toEqual([3, 1]);
    expect(await seqs({ by: "Ines Varga", before: 3 })).toEqual([]);
    expect(await seqs({ act: "add" })).toEqual([2, 1]);
    expect(await seqs({ act: "note", by: "Ines Varga" })).toEqual([3]);
    await ledger.close();
  });

  test("an entry's changes are all that it recorded and all that it ended", async () => {
    const ledger = await built();
    const end = first.statements.map(({ kind, id }) => ({ kind, id }));
    const retitled = { ...first.document, title: "The bridge" };
    await ledger.append(async () => ({ ...NO_CHANGE, end, record: [retitled] }));
    const added = await ledger.changed(1);
    expect(added.recorded.map(({ record }) => record)).toEqual(expect.arrayContaining([...recordsOf(first)]));
    expect(added.recorded).toHaveLength(recordsOf(first).length);
    const { recorded, ended } = await ledger.changed(3);
    expect(recorded).toEqual([{ kind: "document", id: retitled.id, record: retitled, recorded: 3, ended: null }]);
    expect(ended.map(({ id }) => id).sort()).toEqual([retitled.id, ...end.map(({ id }) => id)].sort());
    await ledger.close();
  });

  test("the names under which entries were recorded are told once each, by the alphabet", async () => {
    const ledger = await built();
    expect(await ledger.names()).toEqual([]);
    for (const by of ["Piers Adeyo", "Ines Varga", "Piers Adeyo", "پیرس"])
      await ledger.append(async () => ({ ...NO_CHANGE, by }));
    expect(await ledger.names()).toEqual(["Ines Varga", "Piers Adeyo", "پیرس"]);
    await ledger.close();
  });

  test("entities that links hold to be one are told under the oldest, those alone under none, and as of then", async () => {
    const ledger = await built();
    const [one, other] = [first.entities[0]!, second.entities[0]!];
    const all = [...first.entities, ...second.entities].map(({ id }) => id);
    expect(await ledger.clustersOf(all)).toEqual(new Map());
    const link: LinkRecord = {
      ...{ kind: "link", id: "link", left: other.id, right: one.id, relation: "same", reasons: [] },
      maker: { kind: "person", name: "Ines Varga" },
    };
    await ledger.append(async () => ({ ...NO_CHANGE, record: [link] }));
    const cluster = { id: one.id, name: one.name };
    const linked = new Map([
      [one.id, cluster],
      [other.id, cluster],
    ]);
    expect(await ledger.clustersOf(all)).toEqual(linked);
    expect(await ledger.clustersOf(all, 3)).toEqual(linked);
    expect(await ledger.clustersOf(all, 2)).toEqual(new Map());
    expect(await ledger.clustersOf(["nobody"])).toEqual(new Map());
    await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "link", id: "link" }] }));
    expect(await ledger.clustersOf(all)).toEqual(new Map());
    await ledger.close();
  });
}

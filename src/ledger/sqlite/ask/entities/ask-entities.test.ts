import { expect, test } from "vitest";
import { buildLedger } from "../../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../../../../../test/ledger/make-document.ts";

const FIRST = makeDocument([
  { by: "Mara Tenn", words: "the bridge was closed" },
  { by: "Jon Tenn", words: "it was open" },
]);
const SECOND = makeDocument([
  { by: "Mara Tenn", words: "the bridge would open" },
  { by: "Mara Tenn", words: "nobody was hurt" },
]);
const [MARA, JON] = FIRST.entities as [(typeof FIRST.entities)[0], (typeof FIRST.entities)[0]];
const OTHER = SECOND.entities[0]!;
const maker = { kind: "rule", name: "test", version: "1", score: 0.9, rules: [] } as const;
const link = {
  kind: "link",
  id: "l1",
  left: OTHER.id,
  right: MARA.id,
  relation: "same",
  reasons: ["same name"],
  maker,
} as const;

test("parties are found by words of a name, the most spoken of first, each with its members and links", async () => {
  const ledger = await buildLedger([FIRST, SECOND]);
  await ledger.append(async () => ({ ...NO_CHANGE, record: [link] }));
  expect(await ledger.entities("TENN")).toEqual([
    { id: MARA.id, name: "Mara Tenn", of: "person", members: [MARA, OTHER], links: [link], statements: 3 },
    { id: JON.id, name: "Jon Tenn", of: "person", members: [JON], links: [], statements: 1 },
  ]);
  expect((await ledger.entities("tenn mara")).map(({ id }) => id)).toEqual([MARA.id]);
  expect(await ledger.entities("Ines")).toEqual([]);
  await ledger.close();
});

test("an entity leads to its cluster, as of any time; one that is not live has none", async () => {
  const ledger = await buildLedger([FIRST, SECOND]);
  await ledger.append(async () => ({ ...NO_CHANGE, record: [link] }));
  expect((await ledger.cluster(OTHER.id))?.id).toBe(MARA.id);
  expect((await ledger.cluster(OTHER.id, 2))?.id).toBe(OTHER.id);
  await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "entity", id: OTHER.id }] }));
  expect(await ledger.cluster(OTHER.id)).toBe(null);
  expect((await ledger.cluster(OTHER.id, 3))?.id).toBe(MARA.id);
  await ledger.close();
});

import { expect, test } from "vitest";
import { buildLedger } from "../../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../../../../../test/ledger/make-document.ts";

const OLD = makeDocument([{ by: "Mara Tenn", words: "the bridge was closed" }]);
const NEW = makeDocument(
  [
    { by: "Mara Tenn", words: "the bridge was shut" },
    { by: "Jon Amery", words: "it was open" },
  ],
  { supersedes: OLD.document.id },
);
const RADIO = makeDocument([{ by: "Mara Tenn", words: "nobody was hurt" }], { outlet: "Radio Oru" });
const [SHUT, OPEN] = NEW.statements.map(({ id }) => id) as [string, string];
const judged = (id: string) => ({
  target: { kind: "statement" as const, id },
  anchor: null,
  by: "Ines",
  at: "2026-03-12",
});

test("a ledger is counted by its current versions, as of any time", async () => {
  const ledger = await buildLedger([OLD, NEW, RADIO]);
  const maker = { kind: "rule", name: "test", version: "1", score: 0.9, rules: [] } as const;
  const ends = { left: RADIO.entities[0]!.id, right: NEW.entities[0]!.id };
  const link = { kind: "link", id: "l1", ...ends, relation: "same", reasons: [], maker } as const;
  const review = { kind: "review", id: "r1", ...judged(SHUT), verdict: "accepted", reason: null } as const;
  const check = {
    kind: "check",
    id: "c1",
    ...judged(OPEN),
    verdict: "contradicted",
    reason: null,
    source: null,
    on: "2026-03-12",
  } as const;
  await ledger.append(async () => ({ ...NO_CHANGE, record: [link, review, check] }));
  const counts = {
    documents: 3,
    superseded: 1,
    statements: 3,
    reviewed: 1,
    checked: { "not checked": 2, "cannot be checked": 0, supported: 0, contradicted: 1 },
    speakers: 2,
    outlets: [
      { outlet: "Amery Courier", documents: 2, statements: 2 },
      { outlet: "Radio Oru", documents: 1, statements: 1 },
    ],
    acts: [{ act: "assert", statements: 3 }],
    orphaned: 0,
  };
  expect(await ledger.counts()).toEqual(counts);
  expect(await ledger.counts(4)).toEqual(counts);
  const before = await ledger.counts(1);
  expect([before.documents, before.superseded, before.statements, before.speakers]).toEqual([1, 0, 1, 1]);
  await ledger.close();
});

test("a judgement is orphaned once its record is gone, but not where a person withdrew that", async () => {
  const ledger = await buildLedger([NEW]);
  const note = { kind: "note", id: "n1", ...judged(SHUT), text: "heard it too" } as const;
  const tag = { kind: "tag", id: "t1", ...judged(OPEN), tag: "doubt" } as const;
  await ledger.append(async () => ({ ...NO_CHANGE, record: [note, tag] }));
  const withdrawn = { kind: "review", id: "r1", ...judged(OPEN), verdict: "withdrawn", reason: "misread" } as const;
  await ledger.append(async () => ({ ...NO_CHANGE, record: [withdrawn], end: [{ kind: "statement", id: OPEN }] }));
  expect((await ledger.counts()).orphaned).toBe(0);
  await ledger.append(async () => ({ ...NO_CHANGE, end: [{ kind: "statement", id: SHUT }] }));
  expect((await ledger.counts()).orphaned).toBe(1);
  await ledger.close();
});

import { expect, test } from "vitest";
import { buildLedger } from "../../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../../../../../test/ledger/make-document.ts";
import type { DocumentQuery } from "../../../asking.ts";

const on = (day: string) => ({ edtf: day, from: day, to: day, basis: "stated" as const, why: "the dateline" });
const OLD = makeDocument([{ by: "Mara Tenn", words: "the bridge was closed" }], {
  title: "At the bridge",
  published: on("2026-03-02"),
});
const NEW = makeDocument([{ by: "Mara Tenn", words: "the bridge was shut" }], {
  title: "At the bridge",
  published: on("2026-03-03"),
  supersedes: OLD.document.id,
});
const OTHER = makeDocument([{ by: "Jon Amery", words: "the road was open" }], { title: "Roads", outlet: "Radio Oru" });

test("documents are found by words of title and text, with their counts and what superseded them", async () => {
  const ledger = await buildLedger([OLD, NEW, OTHER]);
  const review = {
    ...{ kind: "review" as const, id: "r1", target: { kind: "statement" as const, id: OLD.statements[0]!.id } },
    ...{ anchor: null, by: "Ines", at: "2026-03-12", verdict: "accepted" as const, reason: null },
  };
  await ledger.append(async () => ({ ...NO_CHANGE, record: [review] }));
  const ids = async (query: Partial<DocumentQuery>) =>
    (await ledger.documents({ limit: 9, ...query })).hits.map(({ document }) => document.id);
  expect([await ids({ words: "bridge shut" }), await ids({ words: "roads" })]).toEqual([
    [NEW.document.id],
    [OTHER.document.id],
  ]);
  expect([await ids({ words: "closed" }), await ids({ words: "closed", asOf: 1 })]).toEqual([[], [OLD.document.id]]);
  expect(await ids({ words: "-bridge" })).toEqual([OTHER.document.id]);
  expect(await ids({ outlet: "radio ORU" })).toEqual([OTHER.document.id]);
  expect(await ids({ withSuperseded: true, order: "published" })).toEqual(
    [OLD, NEW, OTHER].map((made) => made.document.id),
  );
  const [hit] = (await ledger.documents({ ids: [OLD.document.id], withSuperseded: true, limit: 1 })).hits;
  expect(hit).toEqual({
    document: OLD.document,
    statements: 1,
    reviewed: 1,
    sightings: 1,
    collectedAt: "2026-03-12T09:00:00.000Z",
    foundAs: { path: OLD.sighting.path, part: null },
    supersededBy: NEW.document.id,
  });
  await ledger.close();
});

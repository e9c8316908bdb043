import { expect, test } from "vitest";
import { buildLedger } from "../../../test/ledger/build-ledger.ts";
import { makeDocument } from "../../../test/ledger/make-document.ts";
import { accept } from "../judge/accept.ts";
import { purgeRecord } from "../keep/purge/purge-record.ts";
import { citeHits } from "./cite-hits.ts";
import { quoteAll } from "./quote-all.ts";

const signed = (by: string) => ({ by, at: "2026-11-02T09:30:00.000Z" });

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test("every quotation is what the text has between its offsets, odd characters and all", async () => {
  const words = "“the \u202ebridge\u0000 \ud83d is 😀 closed”";
  const ledger = await buildLedger([makeDocument([{ by: "Mara Tenn", words }])]);
  const [one] = await all(quoteAll(ledger, {}));
  expect(one!.row.quotation).toBe(words);
  expect(one!.text.slice(one!.row.content[0]!.start, one!.row.content[0]!.end)).toBe(words);
  await ledger.close();
});

test("who let a statement stand is named in its citation, as of then", async () => {
  const ledger = await buildLedger();
  const { hits } = await ledger.statements({ limit: 1, order: "document" });
  const { id } = hits[0]!.statement;
  for (const by of ["Ines Calder", "Odo Marsh"]) await ledger.append(accept(id, signed(by)));
  const citation = async (asOf: number | null) => {
    const found = await ledger.statements({ ids: [id], asOf, limit: 1 });
    return (await all(citeHits(ledger, found.hits, asOf)))[0]!.citation;
  };
  expect(await citation(null)).toMatch(/, machine-read, accepted by Ines Calder and Odo Marsh$/);
  expect(await citation(3)).toMatch(/, machine-read, accepted by Ines Calder$/);
  expect(await citation(2)).toMatch(/, machine-read, unreviewed$/);
  await ledger.close();
});

test("what was purged since it was found is left out", async () => {
  const ledger = await buildLedger();
  const { hits } = await ledger.statements({ limit: 9 });
  const purged = hits[0]!.document.id;
  await purgeRecord(ledger, { id: purged, reason: "asked for" }, signed("Ines Calder"));
  const rows = await all(citeHits(ledger, hits));
  expect(rows.map(({ document }) => document.id)).toEqual(
    hits.map(({ document }) => document.id).filter((id) => id !== purged),
  );
  await ledger.close();
});

test("all means all, as the ledger was when it began", async () => {
  const many = Array.from({ length: 7 }, (_, n) =>
    makeDocument(Array.from({ length: 300 }, (_, m) => ({ by: "Mara Tenn", words: `${n} ${m}` }))),
  );
  const ledger = await buildLedger(many);
  const found = new Set<string>();
  for await (const { row } of quoteAll(ledger, { order: "document" })) {
    if (found.size === 0) await ledger.append(accept(row.id, signed("Ines Calder")));
    expect(row.review).toBe("unreviewed");
    found.add(row.id);
  }
  expect(found.size).toBe(2_100);
  await ledger.close();
});

import { expect, test } from "vitest";
import { buildLedger } from "../../../../test/ledger/build-ledger.ts";
import { accept } from "../../judge/accept.ts";
import { exportPieces, type Wanted } from "./export-pieces.ts";

const wanted = { by: "document", withOriginals: true, asked: null, missing: () => {} } as const;

test("an export as of an entry names that entry, and is the same however much came after it", async () => {
  const ledger = await buildLedger();
  const exported = async (format: Wanted["format"]) => {
    let text = "";
    for await (const piece of exportPieces(ledger, { ...wanted, format, query: { asOf: 1, order: "document" } })) {
      text += piece;
    }
    return text;
  };
  const [entry] = await ledger.entries({ before: 2, limit: 1 });
  const before = [await exported("md"), await exported("jsonld"), await exported("csv")];
  expect(before[0]).toContain(`at entry 1, ${entry!.hash}`);
  const { hits } = await ledger.statements({ limit: 1, asOf: 1 });
  await ledger.append(accept(hits[0]!.statement.id, { by: "Ines Calder", at: "2026-11-02T09:30:00.000Z" }));
  expect([await exported("md"), await exported("jsonld"), await exported("csv")]).toEqual(before);
  await ledger.close();
});

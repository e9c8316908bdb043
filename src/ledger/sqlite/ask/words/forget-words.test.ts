import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildLedger } from "../../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE, recordsOf } from "../../../../../test/ledger/make-document.ts";
import type { PurgeRecord } from "../../../../record/ledger/judgement.ts";

const KEPT = makeDocument([{ by: "Mara Tenn", words: "the bridge was closed" }]);
const GONE = makeDocument([{ by: "Zebedee Quorn", words: "the xylophone was broken" }], { title: "Wombats" });

const WORDS = /xylophon|wombat|zebedee|quorn/i;

const filesOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.startsWith("ledger.db"))
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("");

test("nothing of what was erased is found by its words any more, nor lies in the files", async () => {
  const ledger = await buildLedger([KEPT, GONE]);
  expect(filesOf(ledger.path)).toMatch(WORDS);
  const records = recordsOf(GONE).map(({ kind, id }) => ({ kind, id }));
  const tombstone: PurgeRecord = {
    ...{ kind: "purge", id: "p1", target: { kind: "document", id: GONE.document.id }, reason: "asked for" },
    ...{ by: "Ines", at: "2026-03-12", removed: [GONE.document.textHash], records },
  };
  await ledger.erase(async () => ({
    change: { ...NO_CHANGE, act: "purge", by: "Ines", record: [tombstone], end: records },
    records,
    texts: [GONE.document.textHash],
  }));
  expect((await ledger.statements({ words: "xylophone", limit: 0 })).total).toBe(0);
  expect((await ledger.statements({ words: "xylophone", asOf: 2, limit: 0 })).total).toBe(0);
  expect((await ledger.statements({ asOf: 2, limit: 9 })).hits).toHaveLength(1);
  expect((await ledger.documents({ asOf: 2, limit: 9 })).hits).toHaveLength(1);
  expect(await ledger.entities("Quorn", 2)).toEqual([]);
  expect((await ledger.statements({ words: "closed", limit: 0 })).total).toBe(1);
  await ledger.close();
  expect(filesOf(ledger.path)).not.toMatch(WORDS);
});

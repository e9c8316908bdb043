import { beforeEach, expect, test } from "vitest";
import { addReading } from "../../../test/fixtures/add-reading.ts";
import { markReading } from "../../../test/fixtures/mark-reading.ts";
import { buildLedger } from "../../../test/ledger/build-ledger.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { shortId } from "../../text/sha256.ts";
import { split } from "../judge/parties/link.ts";
import { undo } from "../judge/undo/undo.ts";
import { withdraw } from "../judge/withdraw.ts";
import { purgeRecord } from "../keep/purge/purge-record.ts";

const mara = { by: "Ines Calder", at: "2026-03-13T09:00:00.000Z" };
const IDS = ["first", "second", "third"].map((word) => shortId(word));
const readings = IDS.map((id, n) =>
  markReading(`[Mara Tenn|source] [said|cue] [that pier ${n} was closed|content].`, { id }),
);

let ledger: Ledger;
beforeEach(async () => {
  ledger = await buildLedger([]);
  for (const reading of readings) await addReading(ledger, reading);
  expect(await namesakes()).toEqual([3]);
});

/** How many documents each party of this name stands in. */
const namesakes = async () => (await ledger.entities("Mara Tenn")).map(({ members }) => members.length);

test("whoever the oldest document held together stays together when it is withdrawn, and when that is undone", async () => {
  const entry = await ledger.append(withdraw({ id: IDS[0]!, reason: "a draft" }, mara));
  expect(await namesakes()).toEqual([2]);
  await ledger.append(undo(entry!.seq, mara.by));
  expect(await namesakes()).toEqual([3]);
});

test("whoever the oldest document held together stays together when it is purged", async () => {
  await purgeRecord(ledger, { id: IDS[0]!, reason: "asked for" }, mara);
  expect(await namesakes()).toEqual([2]);
  const links = await ledger.list("link", {});
  expect(links).toHaveLength(1);
});

test("two that a person holds to be two are not put together by it", async () => {
  const [second, third] = (await ledger.entities("Mara Tenn"))[0]!.members.slice(1);
  await ledger.append(split({ one: second!.id, other: third!.id, reason: null }, mara));
  await ledger.append(withdraw({ id: IDS[0]!, reason: "a draft" }, mara));
  expect(await namesakes()).toEqual([1, 1]);
});

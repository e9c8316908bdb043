import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open-ledger.ts";
import type { Reading } from "../../../src/record/reading.ts";
import { addReading } from "../../fixtures/add-reading.ts";
import { harbourWithMentions, quayReading } from "../../fixtures/open-harbour.ts";
import { ferryBefore, ferryNow } from "./ferry-readings.ts";
import { persianReading } from "./persian-reading.ts";

/**
 * A ledger of five articles that were read by hand: a long one with every act in it, one that shares a speaker with it, one
 * in Arabic script, and two versions of a page. Gives its folder; nobody has judged in it.
 */
export async function buildOru(path = freshPath()): Promise<string> {
  const ledger = await openAt(path);
  for (const reading of [persianReading(), ferryBefore(), ferryNow(), quayReading(), harbourWithMentions()])
    await addWithOriginal(ledger, reading);
  await ledger.close();
  return path;
}

/** A ledger in which there is nothing yet. */
export async function buildEmpty(path = freshPath()): Promise<string> {
  await (await openAt(path)).close();
  return path;
}

/** Adds a reading with the file that it was read from. */
export async function addWithOriginal(ledger: Ledger, reading: Reading): Promise<void> {
  await ledger.originals.keep(Buffer.from(reading.document.text));
  await addReading(ledger, reading);
}

/** Opens a ledger for building; its clock goes on by a second with each entry. */
export function openAt(path: string): Promise<Ledger> {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 2, 12, 9, 0, seconds++));
  return openLedger(path, { create: true, tool: "0.1.0", now });
}

/** The path of a ledger that is not there yet, in a folder of its own. */
export function freshPath(): string {
  return join(mkdtempSync(join(tmpdir(), "standoff desk ")), "oru.standoff");
}

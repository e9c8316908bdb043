import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { type OpenOptions, openLedger } from "../../src/ledger/open-ledger.ts";
import { addingOf, type MadeDocument, makeDocument } from "./make-document.ts";

/** A folder of its own for a test, and the path of a ledger in it that is not there yet. */
export function freshLedgerPath(): string {
  return join(mkdtempSync(join(tmpdir(), "standoff-ledger-")), "oru.standoff");
}

/** Options under which two ledgers that are given the same come out the same: a clock of seconds, salts by number. */
export function fixedOptions(options: Partial<OpenOptions> = {}): OpenOptions {
  let [seconds, salts] = [0, 0];
  return {
    create: true,
    tool: "0.0.0",
    now: () => new Date(Date.UTC(2026, 2, 12, 9, 0, seconds++)),
    salt: () => (++salts).toString(16).padStart(32, "0"),
    ...options,
  };
}

/** Adds a made document as `add` does: its original first, then its records. */
export async function addMade(ledger: Ledger, made: MadeDocument): Promise<void> {
  await ledger.originals.keep(made.bytes);
  await ledger.append(async () => addingOf(made));
}

/** A ledger in a folder of its own that holds these documents, one an entry. */
export async function buildLedger(
  documents: readonly MadeDocument[] = BRIDGE,
  { path = freshLedgerPath(), ...options }: Partial<OpenOptions> & { readonly path?: string } = {},
): Promise<Ledger> {
  const ledger = await openLedger(path, fixedOptions(options));
  for (const made of documents) await addMade(ledger, made);
  return ledger;
}

/** Two documents on one bridge, in which Mara Tenn speaks twice. */
export const BRIDGE: readonly MadeDocument[] = [
  makeDocument([
    { by: "Mara Tenn", words: "the bridge was closed" },
    { by: "The Oru council", words: "no talks had taken place" },
  ]),
  makeDocument([{ by: "Mara Tenn", words: "the bridge would open on Monday" }], {
    title: "Bridge to open",
    outlet: "Radio Oru",
  }),
];

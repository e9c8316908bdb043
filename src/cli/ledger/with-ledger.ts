import type { Ledger } from "../../ledger/ledger.ts";
import { showLine } from "../../present/words/show-words.ts";
import { packageVersion } from "../package-version.ts";
import { findLedger } from "./find-ledger.ts";

/** What every command on a ledger takes. */
export type LedgerOptions = { readonly ledger?: string };

/** Opens the ledger of this command, uses it, and closes it whatever comes of that. */
export async function withLedger<T>(
  { ledger: named }: LedgerOptions,
  { create }: { readonly create: boolean },
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import("../../ledger/open-ledger.ts");
  const warn = (words: string) => process.stderr.write(`standoff: ${showLine(words)}\n`);
  const ledger = await openLedger(findLedger(named), { create, tool: packageVersion(), warn });
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}

import { countsToSheet } from "../../present/answers/counts-to-sheet.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import type { AskOptions } from "./ask-options.ts";
import { parseAsOf } from "./parse-as-of.ts";
import { printAnswer } from "./print-answer.ts";

/** Writes how much the ledger holds. */
export async function statsCommand(options: AskOptions): Promise<number> {
  return withLedger(options, { create: false }, async (ledger) => {
    const counts = await ledger.counts(await parseAsOf(ledger, options.asOf));
    await printAnswer(options.format, { sheet: () => countsToSheet(counts), json: () => [counts] });
    return 0;
  });
}

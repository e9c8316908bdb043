import { recordToSheet } from "../../present/answers/records/record-to-sheet.ts";
import { shownFields } from "../../present/answers/records/shown-fields.ts";
import { showRecord } from "../../work/ask/show-record.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import type { AskOptions } from "./ask-options.ts";
import { parseAsOf } from "./parse-as-of.ts";
import { printAnswer } from "./print-answer.ts";

/** Writes all about one record, whatever its kind. */
export async function showCommand(id: string, options: AskOptions): Promise<number> {
  return withLedger(options, { create: false }, async (ledger) => {
    const shown = await showRecord(ledger, id, await parseAsOf(ledger, options.asOf));
    await printAnswer(options.format, { sheet: () => recordToSheet(shown), json: () => [shownFields(shown)] });
    return 0;
  });
}

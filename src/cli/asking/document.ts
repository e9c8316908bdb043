import { documentFields } from "../../present/answers/documents/document-fields.ts";
import { documentToSheet } from "../../present/answers/documents/document-to-sheet.ts";
import { markText } from "../../present/answers/documents/mark-text.ts";
import { writeSheet } from "../../present/answers/sheet/write-sheet.ts";
import { statementView } from "../../present/rows/statement-view.ts";
import { showDocument } from "../../work/ask/show-document.ts";
import { citeHits } from "../../work/cite/cite-hits.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import { put } from "../output/put.ts";
import { screenOf } from "../output/screen-of.ts";
import type { AskOptions } from "./ask-options.ts";
import { parseAsOf } from "./parse-as-of.ts";
import { printRows } from "./print-rows.ts";

/** The options of `standoff document`, as they are written. */
export type DocumentOptions = AskOptions & { readonly text?: boolean };

/** Writes all about one document: what is known of it, and its text or the statements in it. */
export async function documentCommand(id: string, options: DocumentOptions): Promise<number> {
  return withLedger(options, { create: false }, async (ledger) => {
    const asOf = await parseAsOf(ledger, options.asOf);
    const shown = await showDocument(ledger, id, asOf);
    const cited = () => citeHits(ledger, shown.statements, asOf);
    const { format } = options;
    switch (format) {
      case "csv":
        await printRows(cited(), { format, view: statementView });
        break;
      case "json":
      case "jsonl":
        await printRows(withDocument(documentFields(shown), cited()), { format, view: { columns: [] } });
        break;
      default:
        await put(`${await writeSheet(documentToSheet(shown), format, screenOf(process.stdout))}\n`);
        if (options.text && shown.text !== null) await put(`${markText(shown.text, shown.statements)}\n`);
        else await printRows(cited(), { format, view: statementView });
    }
    return 0;
  });
}

async function* withDocument(document: object, cited: AsyncIterable<object>): AsyncGenerator<object> {
  yield document;
  yield* cited;
}

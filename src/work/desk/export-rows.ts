import type { AllStatements } from "../../ledger/asking.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { BriefGrouping } from "../../present/exports/brief.ts";
import { toJson } from "../../present/to-json.ts";
import { quoteAll } from "../cite/quote-all.ts";
import { exportPieces } from "../keep/export/export-pieces.ts";

/** As what the rows of a list can be had. */
export const ROW_EXPORTS = ["csv", "jsonl", "jsonld", "md", "docx"] as const;

/** One of these. */
export type RowExport = (typeof ROW_EXPORTS)[number];

/** Which rows, in what form. */
export type WantedRows = {
  readonly format: RowExport;
  readonly query: AllStatements;
  readonly by: BriefGrouping;
  /** In words how they were asked for; null where all were. */
  readonly asked: string | null;
};

/**
 * All statements that meet a query as one file, piece by piece: the rows of the list of that query, all of them. As JSON
 * Lines they are the very rows that the list has.
 */
export async function* exportRows(ledger: Ledger, wanted: WantedRows): AsyncGenerator<string | Uint8Array> {
  const { format, query, by, asked } = wanted;
  if (format === "jsonl") {
    for await (const { row } of quoteAll(ledger, query)) yield `${toJson(row)}\n`;
    return;
  }
  // a part of a ledger has no originals with it
  yield* exportPieces(ledger, { format, query, by, asked, withOriginals: false, missing: () => {} });
}

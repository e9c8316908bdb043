import type { StatementQuery } from "../../../ledger/asking.ts";
import type { Ledger, Reads } from "../../../ledger/ledger.ts";
import type { Brief, BriefGrouping } from "../../../present/exports/brief.ts";
import type { Quoted } from "../../../present/exports/quoted.ts";
import type { CitedStatement } from "../../../present/rows/cited-statement.ts";
import { type Sha256, shortId } from "../../../text/sha256.ts";
import { quoteAll } from "../../cite/quote-all.ts";
import type { ExportFormat } from "./export-format.ts";
import { makeBrief } from "./make-brief.ts";

/** What is to be exported. */
export type Wanted = {
  /** But for brat, which is a folder: `putBrat`. */
  readonly format: Exclude<ExportFormat, "brat">;
  /** Of no meaning for jsonl, which is the whole ledger. */
  readonly query: Omit<StatementQuery, "limit" | "offset">;
  readonly by: BriefGrouping;
  readonly withOriginals: boolean;
  /** How it was asked for, in words; null where all was. */
  readonly asked: string | null;
  /** Told of each original that should be in it and is not there. */
  readonly missing: (original: Sha256) => void;
};

/** The statements that meet a query, or the whole ledger, in one of the forms that are one file, piece by piece. */
export async function* exportPieces(ledger: Ledger, wanted: Wanted): AsyncGenerator<string | Uint8Array> {
  const { format, query } = wanted;
  switch (format) {
    case "jsonl":
      return yield* (await import("../exchange/ledger-lines.ts")).ledgerLines(ledger, wanted);
    case "csv": {
      const { writeCsv } = await import("../../../present/rows/write-csv.ts");
      const { statementView } = await import("../../../present/rows/statement-view.ts");
      return yield* writeCsv(rowsOf(quoteAll(ledger, query)), statementView);
    }
    case "jsonld": {
      const { writeAnnotations } = await import("../../../present/exports/write-annotations.ts");
      return yield* writeAnnotations(quoteAll(ledger, query), await collectionOf(ledger, wanted));
    }
    case "md":
      yield (await import("../../../present/exports/write-brief.ts")).writeBrief(await briefOf(ledger, wanted));
      return;
    case "docx":
      yield await (await import("../../../present/exports/to-docx.ts")).toDocx(await briefOf(ledger, wanted));
      return;
  }
}

async function* rowsOf(quoted: AsyncIterable<Quoted>): AsyncGenerator<CitedStatement> {
  for await (const { row } of quoted) yield row;
}

// The same statements of the same ledger are the same collection.
const collectionOf = async (now: Reads, { asked }: Wanted): Promise<{ id: string; label: string }> => {
  const { hash } = await now.head();
  const label = asked === null ? "All statements of a ledger" : `Statements of a ledger: ${asked}`;
  return { id: `urn:x-standoff:collection:${shortId(hash, asked ?? "")}`, label };
};

const briefOf = async (now: Reads, { query, by, asked }: Wanted): Promise<Brief> => {
  const rows: CitedStatement[] = [];
  for await (const { row } of quoteAll(now, query)) rows.push(row);
  return makeBrief(rows, { by, asked, head: await now.head() });
};

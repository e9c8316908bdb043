import type { AllStatements } from "../../../ledger/asking.ts";
import { HASH_OF_NOTHING } from "../../../ledger/chain/hash-entry.ts";
import type { AsOf, Ledger, Reads } from "../../../ledger/ledger.ts";
import type { Brief, BriefGrouping } from "../../../present/exports/brief.ts";
import type { Quoted } from "../../../present/exports/quoted.ts";
import type { CitedStatement } from "../../../present/rows/cited-statement.ts";
import { type Sha256, shortId } from "../../../text/sha256.ts";
import { quoteAll } from "../../cite/quote-all.ts";
import { entryAt } from "../../judge/find/entry-at.ts";
import type { ExportFormat } from "./export-format.ts";
import { makeBrief } from "./make-brief.ts";

/** What is to be exported. */
export type Wanted = {
  /** But for brat, which is a folder: `putBrat`. */
  readonly format: Exclude<ExportFormat, "brat">;
  /** Of no meaning for jsonl, which is the whole ledger. */
  readonly query: AllStatements;
  readonly by: BriefGrouping;
  readonly withOriginals: boolean;
  /** How it was asked for, in words; null where all was. */
  readonly asked: string | null;
  /** Told of each original that should be in it and is not there. */
  readonly missing: (original: Sha256) => void;
};

/** The statements that meet a query, or the whole ledger, in one of the forms that are one file, piece by piece. */
export async function* exportPieces(ledger: Ledger, wanted: Wanted): AsyncGenerator<string | Uint8Array> {
  const { format } = wanted;
  if (format === "jsonl") {
    return yield* (await import("../exchange/ledger-lines.ts")).ledgerLines(ledger, wanted);
  }
  const moment = await momentOf(ledger, wanted.query.asOf ?? null);
  const quoted = quoteAll(ledger, { ...wanted.query, asOf: moment.seq });
  switch (format) {
    case "csv": {
      const { writeCsv } = await import("../../../present/rows/write-csv.ts");
      const { statementView } = await import("../../../present/rows/statement-view.ts");
      return yield* writeCsv(rowsOf(quoted), statementView);
    }
    case "jsonld": {
      const { writeAnnotations } = await import("../../../present/exports/write-annotations.ts");
      return yield* writeAnnotations(quoted, collectionOf(wanted, moment));
    }
    case "md":
      yield (await import("../../../present/exports/write-brief.ts")).writeBrief(await briefOf(quoted, wanted, moment));
      return;
    case "docx":
      yield await (await import("../../../present/exports/to-docx.ts")).toDocx(await briefOf(quoted, wanted, moment));
      return;
  }
}

/** The entry that an export is of. */
type Moment = { readonly seq: number; readonly hash: string; readonly at: string };

/** The last entry, unless an earlier one was asked for. */
const momentOf = async (now: Reads, asOf: AsOf): Promise<Moment> => {
  const seq = asOf ?? (await now.head()).seq;
  return (await entryAt(now, seq)) ?? { seq: 0, hash: HASH_OF_NOTHING, at: "1980-01-01T00:00:00.000Z" };
};

async function* rowsOf(quoted: AsyncIterable<Quoted>): AsyncGenerator<CitedStatement> {
  for await (const { row } of quoted) yield row;
}

// The same statements of the same ledger are the same collection.
const collectionOf = ({ asked }: Wanted, { hash }: Moment): { id: string; label: string } => {
  const label = asked === null ? "All statements of a ledger" : `Statements of a ledger: ${asked}`;
  return { id: `urn:x-standoff:collection:${shortId(hash, asked ?? "")}`, label };
};

const briefOf = async (quoted: AsyncIterable<Quoted>, { by, asked }: Wanted, head: Moment): Promise<Brief> => {
  const rows: CitedStatement[] = [];
  for await (const row of rowsOf(quoted)) rows.push(row);
  return makeBrief(rows, { by, asked, head });
};

import type { BriefGrouping } from "../../present/exports/brief.ts";
import { showLine } from "../../present/words/show-words.ts";
import { Failure } from "../../record/failure.ts";
import type { Sha256 } from "../../text/sha256.ts";
import type { ExportFormat } from "../../work/keep/export/export-format.ts";
import { exportPieces } from "../../work/keep/export/export-pieces.ts";
import type { FilterOptions } from "../asking/filter-options.ts";
import { toQuery } from "../asking/to-query.ts";
import { type LedgerOptions, withLedger } from "../ledger/with-ledger.ts";
import { describeFilters } from "./describe-filters.ts";
import { writeHashed } from "./write-hashed.ts";

/** The options of `standoff export`, as they are written. */
export type ExportOptions = LedgerOptions &
  FilterOptions & {
    readonly format: ExportFormat;
    readonly output?: string;
    readonly force?: boolean;
    readonly by: BriefGrouping;
    readonly asOf?: string;
    readonly withoutOriginals?: boolean;
  };

/** Writes the statements that meet the filters, or the whole ledger, and says on standard error what its hash is. */
export async function exportCommand(words: readonly string[], options: ExportOptions): Promise<number> {
  const path = options.output === undefined || options.output === "-" ? null : options.output;
  checkTogether(words, options, path);
  return withLedger(options, { create: false }, async (ledger) => {
    const { format, by, withoutOriginals = false } = options;
    const query = { ...(await toQuery(ledger, words, options)), order: "document" as const };
    if (format === "brat") {
      const { putBrat } = await import("../../work/keep/export/put-brat.ts");
      const documents = await putBrat(ledger, query, path!);
      process.stderr.write(`standoff: ${documents} documents in ${showLine(path!)}\n`);
      return 0;
    }
    const asked = describeFilters(words, options);
    const pieces = exportPieces(ledger, {
      format,
      query,
      by,
      withOriginals: !withoutOriginals,
      asked,
      missing: tellMissing,
    });
    const hash = await writeHashed(pieces, { path, force: options.force ?? false });
    if (path !== null || format === "jsonl") tell(hash, path);
    return 0;
  });
}

const checkTogether = (words: readonly string[], options: ExportOptions, path: string | null): void => {
  const { format } = options;
  if ((format === "docx" || format === "brat") && path === null) {
    throw new Failure("bad-option", `${format} is not for standard output: give --output PATH`);
  }
  if (format === "jsonl" && describeFilters(words, options) !== null) {
    throw new Failure("bad-option", "jsonl is the whole ledger; search --format jsonl gives a part of it");
  }
  if (format !== "jsonl" && options.withoutOriginals) throw new Failure("bad-option", "only jsonl has originals");
};

const tell = (hash: Sha256, path: string | null): void => {
  process.stderr.write(`standoff: ${path === null ? "written" : `wrote ${showLine(path)}`}, ${hash}\n`);
};

const tellMissing = (hash: Sha256): void => {
  process.stderr.write(`standoff: the original ${hash} is missing and is not in the export; see standoff check\n`);
};

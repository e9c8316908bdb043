import { Option } from "commander";
import { BRIEF_GROUPINGS } from "../../present/exports/brief.ts";
import { EXPORT_FORMATS } from "../../work/keep/export/export-format.ts";
import { withFilterOptions } from "../asking/filter-options.ts";
import type { ExportOptions } from "../exporting/export-command.ts";
import type { LedgerOptions } from "../ledger/with-ledger.ts";
import type { CommandGroup } from "./group.ts";

/** export and import: a ledger for other programs, for paper, and for another machine. */
export const exporting: CommandGroup = (program, ended) => {
  withFilterOptions(
    program
      .command("export")
      .description("write statements, each with its exact words and citation; or as jsonl the whole ledger, for import")
      .argument("[WORDS...]", "only statements with these words, as in search"),
  )
    .addOption(new Option("-f, --format <FORMAT>", "how it is written").choices(EXPORT_FORMATS).makeOptionMandatory())
    .option("-o, --output <PATH>", "a new file, or a new folder for brat; - or nothing is standard output")
    .option("--force", "write over the file that is there")
    .addOption(new Option("--by <WHAT>", "what md and docx group by").choices(BRIEF_GROUPINGS).default("document"))
    .option("--as-of <DATE>", "the ledger as it was at the end of that day (UTC), or at that time")
    .option("--without-originals", "jsonl without the files that documents were read from")
    .option("--ledger <PATH>", "the ledger")
    .action(async (words: string[], options: ExportOptions) => {
      ended(await (await import("../exporting/export-command.ts")).exportCommand(words, options));
    });

  program
    .command("import")
    .description("make a new ledger of what export --format jsonl wrote, with the same entries and hashes")
    .argument("<FILE>", "the file; - is standard input")
    .option("--ledger <PATH>", "the new ledger")
    .action(async (file: string, options: LedgerOptions) => {
      ended(await (await import("../exporting/import-command.ts")).importCommand(file, options));
    });
};

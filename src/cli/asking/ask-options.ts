import { type Command, Option } from "commander";
import { ROW_FORMATS, type RowFormat } from "../../present/rows/row-view.ts";
import type { LedgerOptions } from "../ledger/with-ledger.ts";

/** What every command that asks a ledger takes. */
export type AskOptions = LedgerOptions & { readonly format: RowFormat; readonly asOf?: string };

/** Adds to a command what every one that asks takes. */
export function withAskOptions(command: Command): Command {
  return command
    .option("--ledger <PATH>", "the ledger")
    .addOption(new Option("-f, --format <FORMAT>", "how it is answered").choices(ROW_FORMATS).default("table"))
    .option("--as-of <DATE>", "the ledger as it was at the end of that day (UTC), or at that time");
}

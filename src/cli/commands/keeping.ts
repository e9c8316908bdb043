import { Option } from "commander";
import type { CheckOptions } from "../keeping/check-command.ts";
import type { PurgeOptions } from "../keeping/purge-command.ts";
import type { LedgerOptions } from "../ledger/with-ledger.ts";
import type { CommandGroup } from "./group.ts";

/** check, purge, backup and restore: that nothing is lost, and that what must go is gone. */
export const keeping: CommandGroup = (program, ended) => {
  program
    .command("check")
    .description("look at every original, text, record and entry of a ledger: is it what was stored?")
    .option("--ledger <PATH>", "the ledger")
    .addOption(
      new Option("-f, --format <FORMAT>", "how it is told").choices(["table", "json", "jsonl"]).default("table"),
    )
    .option("--head <SHA256>", "a head that was noted earlier; the ledger must have been there")
    .action(async (options: CheckOptions) => {
      ended(await (await import("../keeping/check-command.ts")).checkCommand(options));
    });

  program
    .command("purge")
    .description("remove a document with all that hangs on it, or a judgement, for good; a tombstone stays")
    .argument("<ID>", "the id of a document, review, correction, check, note, tag or side, or its beginning")
    .requiredOption("--reason <WORDS>", "why; it stays readable, so name nobody in it who must not be named")
    .option("--yes", "do not ask")
    .option("--as <NAME>", "the name that this is kept under")
    .option("--ledger <PATH>", "the ledger")
    .action(async (id: string, options: PurgeOptions) => {
      ended(await (await import("../keeping/purge-command.ts")).purgeCommand(id, options));
    });

  program
    .command("backup")
    .description("copy a ledger, while it is in use, to a new folder, and look at all of the copy")
    .argument("<PATH>", "the new folder, such as backups/2026-03-12.standoff")
    .option("--ledger <PATH>", "the ledger")
    .action(async (path: string, options: LedgerOptions) => {
      ended(await (await import("../keeping/backup-command.ts")).backupCommand(path, options));
    });

  program
    .command("restore")
    .description("look at all of a backup, and put it in place as a ledger")
    .argument("<BACKUP>", "the folder that backup made")
    .argument("<PATH>", "the new ledger; nothing is written over")
    .option("--force", "also where something is wrong with the backup")
    .action(async (backup: string, path: string, options: { force?: boolean }) => {
      ended(await (await import("../keeping/restore-command.ts")).restoreCommand(backup, path, options));
    });
};

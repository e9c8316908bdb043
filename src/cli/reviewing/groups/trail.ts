import { Argument, Option } from "commander";
import { parseCount } from "../../asking/parse-count.ts";
import type { CommandGroup } from "../../commands/group.ts";
import type { LogOptions } from "../log-command.ts";

/** log and config: what was done by whom, and who you are. */
export const trail: CommandGroup = (program, ended) => {
  program
    .command("log")
    .description("show the audit trail, of the ledger or of one record, the newest entry first")
    .argument("[ID]", "a record, live or not")
    .option("--ledger <PATH>", "the ledger")
    .option("--limit <N>", "how many entries", parseCount, 50)
    .option("--by <NAME>", "only what this person did")
    .addOption(
      new Option("-f, --format <FORMAT>", "how it is written")
        .choices(["table", "jsonl", "json", "csv", "md"])
        .default("table"),
    )
    .action(async (id: string | undefined, options: LogOptions) => {
      const { logCommand } = await import("../log-command.ts");
      ended(await logCommand(id, options));
    });

  program
    .command("config")
    .description('show your settings, or set one: config name "Your Name"')
    .addArgument(new Argument("[SETTING]", "what is set").choices(["name"]))
    .argument("[VALUE]", "what it is set to")
    .action(async (setting: string | undefined, value: string | undefined) => {
      const { configCommand } = await import("../config-command.ts");
      await configCommand(setting === undefined ? null : (value ?? null));
      ended(0);
    });
};

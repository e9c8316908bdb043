import { Option } from "commander";
import type { AddOptions } from "../adding/add.ts";
import { exitHelp } from "../exit-code.ts";
import type { CommandGroup } from "./group.ts";

/** add, set and reread: what comes into a ledger. */
export const adding: CommandGroup = (program, ended) => {
  program
    .command("add")
    .description("add files to a ledger, with all that is read in them; - is standard input")
    .argument("<PATH...>", "files, folders and archives")
    .option("--ledger <PATH>", "the ledger; made where there is none")
    .option("--title <TITLE>", "the title, of a file that is one document")
    .option("--outlet <NAME>", "the outlet")
    .option("--published <DATE>", "YYYY-MM-DD, for what does not say when it was published")
    .option("--url <URL>", "the address, of a file that is one document")
    .option("--collected-by <NAME>", "who collected the files")
    .option("--translation-of <ID>", "the document of which this is a translation")
    .option("-j, --jobs <N>", "how many documents are read at a time")
    .addOption(
      new Option("-f, --format <FORMAT>", "how it is told").choices(["table", "jsonl", "json"]).default("table"),
    )
    .addHelpText("after", `\n${exitHelp()}`)
    .action(async (paths: string[], options: AddOptions) => {
      const { addCommand } = await import("../adding/add.ts");
      ended(await addCommand(paths, options));
    });
};

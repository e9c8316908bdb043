import { Option } from "commander";
import { exitHelp } from "../exit-code.ts";
import { FORMATS } from "../output/format.ts";
import type { ReadOptions } from "../reading/read.ts";
import type { CommandGroup } from "./group.ts";

/** `read` and `demo`: a reading of files, kept nowhere. */
export const reading: CommandGroup = (program, ended) => {
  program
    .command("read")
    .description("read files, and keep nothing; - is standard input")
    .argument("<FILE...>", "texts, pages, PDF, Word files, mails, feeds, tables, or archives of such")
    .addOption(new Option("-f, --format <FORMAT>", "how the reading is written").choices(FORMATS).default("text"))
    .option("-o, --output <PATH>", "a file, or a folder for brat and for the pages of several files")
    .option("--published <DATE>", "YYYY-MM-DD, for what does not say when it was published")
    .option("--published-from <TSV>", "a table of file name, tab and date")
    .option("--title <TITLE>", "the title")
    .option("--outlet <NAME>", "the outlet")
    .option("--url <URL>", "the address")
    .option("-j, --jobs <N>", "how many files are read at a time", "1")
    .addHelpText("after", `\n${exitHelp()}`)
    .action(async (files: string[], options: ReadOptions) => {
      const { readCommand } = await import("../reading/read.ts");
      ended(await readCommand(files, options));
    });

  program
    .command("demo")
    .description("read the article of an invented conflict that ships with standoff")
    .option("-o, --output <PATH>", "where its page goes, instead of the folder for temporary files")
    .action(async ({ output }: { output?: string }) => {
      const { demoCommand } = await import("../reading/demo.ts");
      ended(await demoCommand(output ?? null));
    });
};

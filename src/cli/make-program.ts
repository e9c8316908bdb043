import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { EXIT_CODES } from "./exit-code.ts";
import { FORMATS } from "./output/format.ts";
import type { ReadOptions } from "./read-command.ts";

/** The command line: its words, options and help. `ended` is told the exit status of the command that ran. */
export function makeProgram(ended: (status: number) => void): Command {
  const program = new Command("standoff")
    .description("Reads reporting about a conflict: who said what, to whom, through whom, with the exact words.")
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText("after", `\nWithout a command, the article that ships with standoff is read.\n${exitHelp()}`);

  program
    .command("read")
    .description("read texts and pages, each given as FILE; - is standard input")
    .argument("<FILE...>", "a .txt or .html file")
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
      const { readCommand } = await import("./read-command.ts");
      ended(await readCommand(files, options));
    });

  program
    .command("demo")
    .description("read the article of an invented conflict that ships with standoff")
    .option("-o, --output <PATH>", "where its page goes, instead of the folder for temporary files")
    .action(async ({ output }: { output?: string }) => {
      const { demoCommand } = await import("./demo-command.ts");
      ended(await demoCommand(output ?? null));
    });

  return program;
}

const exitHelp = () =>
  ["Exit status:", ...Object.entries(EXIT_CODES).map(([code, words]) => `  ${code.padEnd(4)}${words}`)].join("\n");

const packageVersion = (): string => {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
};

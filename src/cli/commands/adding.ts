import type { Command } from "commander";
import { Option } from "commander";
import type { AddOptions } from "../adding/add.ts";
import { LIST_FORMATS } from "../adding/open-list-sink.ts";
import type { RereadOptions } from "../adding/reread.ts";
import type { SetOptions } from "../adding/set.ts";
import { exitHelp } from "../exit-code.ts";
import type { CommandGroup } from "./group.ts";

/** add, set and reread: what comes into a ledger. */
export const adding: CommandGroup = (program, ended) => {
  addCommandOf(program)
    .addHelpText("after", `\n${exitHelp()}`)
    .action(async (paths: string[], options: AddOptions) => {
      const { addCommand } = await import("../adding/add.ts");
      ended(await addCommand(paths, options));
    });

  program
    .command("set")
    .description(
      "put right what a document says of itself, as in: set 3f2a outlet='Amery Courier' published=2026-03-12",
    )
    .argument("<ID>", "a document, by its id or the beginning of it")
    .argument(
      "<FIELD=VALUE...>",
      "title, outlet, byline, credit, url, published, language or form; nothing after = for what is not known",
    )
    .option("--ledger <PATH>", "the ledger")
    .option("--as <NAME>", "the name that it is kept under, instead of your own")
    .option("--reason <WORDS>", "why")
    .action(async (id: string, fields: string[], options: SetOptions) => {
      const { setCommand } = await import("../adding/set.ts");
      ended(await setCommand(id, fields, options));
    });

  program
    .command("reread")
    .description("read documents of a ledger again that an older version or model has read")
    .argument("[ID...]", "these documents, whatever has read them")
    .option("--ledger <PATH>", "the ledger")
    .option("--all", "all documents, whatever has read them")
    .option("--since <VERSION|DATE>", "only those that came in since")
    .option("-j, --jobs <N>", "how many documents are read at a time")
    .addOption(new Option("-f, --format <FORMAT>", "how it is told").choices(LIST_FORMATS).default("table"))
    .addHelpText("after", `\n${exitHelp()}`)
    .action(async (ids: string[], options: RereadOptions) => {
      const { rereadCommand } = await import("../adding/reread.ts");
      ended(await rereadCommand(ids, options));
    });
};

const addCommandOf = (program: Command): Command =>
  program
    .command("add")
    .description("add files to a ledger, with all that is read in them; - is standard input")
    .argument("<PATH...>", "files, folders and archives")
    .option("--ledger <PATH>", "the ledger; made where there is none")
    .option("--title <TITLE>", "the title, where one file is given")
    .option("--outlet <NAME>", "the outlet")
    .option("--published <DATE>", "YYYY-MM-DD, for what does not say when it was published")
    .option("--url <URL>", "the address, where one file is given")
    .option("--collected-by <NAME>", "who collected the files")
    .option("--translation-of <ID>", "the document of which this is a translation")
    .option("-j, --jobs <N>", "how many documents are read at a time")
    .addOption(new Option("-f, --format <FORMAT>", "how it is told").choices(LIST_FORMATS).default("table"));

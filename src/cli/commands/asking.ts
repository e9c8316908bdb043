import { Option } from "commander";
import { type AskOptions, withAskOptions } from "../asking/ask-options.ts";
import type { DocumentOptions } from "../asking/document.ts";
import { withFilterOptions } from "../asking/filter-options.ts";
import { parseCount } from "../asking/parse-count.ts";
import { parseDays } from "../asking/parse-days.ts";
import type { SearchOptions } from "../asking/search.ts";
import type { TimelineOptions } from "../asking/timeline.ts";
import type { WhoOptions } from "../asking/who.ts";
import { exitHelp } from "../exit-code.ts";
import type { CommandGroup } from "./group.ts";

/** search, who, show, document, timeline and stats: what a ledger answers. */
export const asking: CommandGroup = (program, ended) => {
  withFilterOptions(withAskOptions(program.command("search")))
    .description("statements with all of these words")
    .argument(
      "[WORDS...]",
      `words; between ' and ' also '"a phrase"', 'threat*', and 'bridge -closed' for without closed`,
    )
    .option("--like <SENTENCE>", "statements that say the like of a sentence, the oldest first")
    .addOption(
      new Option("--in <WHERE>", "where the words stand: in statements themselves, or in whole texts")
        .choices(["statements", "documents", "both"])
        .default("statements"),
    )
    .addOption(
      new Option("--order <ORDER>", "what comes first").choices([
        "relevance",
        "said",
        "published",
        "recorded",
        "document",
      ]),
    )
    .option("--limit <N>", "how many are shown", parseCount, 20)
    .option("--offset <N>", "how many are left out before", parseCount, 0)
    .addHelpText("after", `\n${exitHelp()}`)
    .action(async (words: string[], options: SearchOptions) => {
      ended(await (await import("../asking/search.ts")).searchCommand(words, options));
    });

  withAskOptions(program.command("who"))
    .description("a party by name or id: its names, what links it across documents, and what it says, in order")
    .argument("<NAME...>")
    .option("--limit <N>", "how many statements are shown", parseCount, 50)
    .option("--offset <N>", "how many are left out before", parseCount, 0)
    .action(async (name: string[], options: WhoOptions) => {
      ended(await (await import("../asking/who.ts")).whoCommand(name.join(" "), options));
    });

  withAskOptions(program.command("show"))
    .description("a record of any kind by its id or the beginning of it, with its history")
    .argument("<ID>")
    .action(async (id: string, options: AskOptions) => {
      ended(await (await import("../asking/show.ts")).showCommand(id, options));
    });

  withAskOptions(program.command("document"))
    .description("a document: what is known of it, its versions, and the statements in it")
    .argument("<ID>")
    .option("--text", "its text with the statements marked, instead of the list")
    .action(async (id: string, options: DocumentOptions) => {
      ended(await (await import("../asking/document.ts")).documentCommand(id, options));
    });

  withFilterOptions(withAskOptions(program.command("timeline")))
    .description("statements and publications by day")
    .argument("[WORDS...]")
    .addOption(new Option("--days <FROM/TO>", "of these days alone").argParser(parseDays))
    .option("--limit <N>", "how many are shown", parseCount, 100)
    .option("--offset <N>", "how many are left out before", parseCount, 0)
    .action(async (words: string[], options: TimelineOptions) => {
      ended(await (await import("../asking/timeline.ts")).timelineCommand(words, options));
    });

  withAskOptions(program.command("stats"))
    .description("how much the ledger holds")
    .action(async (options: AskOptions) => {
      ended(await (await import("../asking/stats.ts")).statsCommand(options));
    });
};

import { withFilterOptions } from "../../asking/filter-options.ts";
import { parseCount } from "../../asking/parse-count.ts";
import type { CommandGroup } from "../../commands/group.ts";
import type { ReviewOptions } from "../review-command.ts";
import { judging } from "./judging-command.ts";

/** review: going through statements one by one. */
export const walkingThrough: CommandGroup = (program, ended) => {
  withFilterOptions(judging(program, "review"))
    .description(
      "go through the statements that nobody has reviewed, by single keys; or line by line, not at a terminal",
    )
    .option("--all", "also those that were reviewed")
    .option("--limit <N>", "how many statements", parseCount, 1000)
    .action(async (options: ReviewOptions) => {
      const { reviewCommand } = await import("../review-command.ts");
      ended(await reviewCommand(options));
    });
};

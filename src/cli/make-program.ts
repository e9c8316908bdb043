import { Command } from "commander";
import { adding } from "./commands/adding.ts";
import { asking } from "./commands/asking.ts";
import { exporting } from "./commands/exporting.ts";
import { keeping } from "./commands/keeping.ts";
import { reading } from "./commands/reading.ts";
import { reviewing } from "./commands/reviewing.ts";
import { exitHelp } from "./exit-code.ts";
import { packageVersion } from "./package-version.ts";

/** The command line: its words, options and help. `ended` is told the exit status of the command that ran. */
export function makeProgram(ended: (status: number) => void): Command {
  const program = new Command("standoff")
    .description(
      "Reads reporting about a conflict and keeps a ledger of who said what, to whom, through whom, in exact words.",
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText("after", `\nWithout a command, the article that ships with standoff is read.\n${exitHelp()}`);
  for (const group of [reading, adding, asking, reviewing, keeping, exporting]) group(program, ended);
  return program;
}

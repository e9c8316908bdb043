import { Command } from "commander";
import { adding } from "./commands/adding.ts";
import { asking } from "./commands/asking.ts";
import { exporting } from "./commands/exporting.ts";
import { keeping } from "./commands/keeping.ts";
import { reading } from "./commands/reading.ts";
import { reviewing } from "./commands/reviewing.ts";
import { serving } from "./commands/serving.ts";
import { exitHelp } from "./exit-code.ts";
import type { Outside } from "./outside.ts";
import { packageVersion } from "./package-version.ts";

/** The command line: its words, options and help. `ended` is told the exit status of the command that ran. */
export function makeProgram(outside: Outside, ended: (status: number) => void): Command {
  const program = new Command("standoff")
    .description(
      "Reads reporting about a conflict and keeps a ledger of who said what, to whom, through whom, in exact words.",
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText("after", `\nWithout a command, the desk is opened, as by serve.\n${exitHelp()}`);
  for (const group of [serving(outside), reading, adding, asking, reviewing, keeping, exporting]) group(program, ended);
  return program;
}

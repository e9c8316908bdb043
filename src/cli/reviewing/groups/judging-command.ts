import type { Command } from "commander";

/** A command by which a person judges, with the options that all of these take. */
export function judging(program: Command, name: string): Command {
  return program
    .command(name)
    .option("--ledger <PATH>", "the ledger")
    .option("--as <NAME>", "the name that it is kept under, instead of your own");
}

import type { Command } from "commander";

/** Adds commands to the program. `ended` is to be told the exit status of the one that ran. */
export type CommandGroup = (program: Command, ended: (status: number) => void) => void;

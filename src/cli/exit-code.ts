import type { FailureCode } from "../record/failure.ts";

/** What the command's exit status says. docs/failures.md and `--help` carry this table. */
export const EXIT_CODES = {
  0: "everything was read",
  1: "something could not be read or written; standard error says what, and the rest was read",
  2: "the command was not understood",
  70: "a bug: please report what standard error says",
  130: "stopped by Ctrl-C; what was told is kept, and the same command goes on from there",
} as const;

/** The exit status of a run that ended in a failure with this code. */
export function exitCode(code: FailureCode): 1 | 2 {
  return code === "bad-option" || code === "bad-date" ? 2 : 1;
}

/** Internal software error, as in BSD's sysexits.h. */
export const BUG = 70;

/** A run was stopped, as a shell has it for Ctrl-C. */
export const INTERRUPTED = 130;

/** The table as help pages print it. */
export const exitHelp = (): string =>
  ["Exit status:", ...Object.entries(EXIT_CODES).map(([code, words]) => `  ${code.padEnd(4)}${words}`)].join("\n");

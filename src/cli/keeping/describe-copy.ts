import { plural } from "../../present/words/plural.ts";
import { showLine } from "../../present/words/show-words.ts";
import type { Checked } from "../../work/keep/check-ledger.ts";
import { showProblem } from "./check-command.ts";

/** What a copy of a ledger holds, and what is wrong with it, in words. */
export function describeCopy({ ok, documents, statements, head, problems }: Checked, done: string): string {
  return [
    `${showLine(done)}: ${plural(documents, "document")}, ${plural(statements, "statement")}, ${ok ? "whole" : "not whole"}`,
    ...problems.map(showProblem),
    `head ${head}`,
    "",
  ].join("\n");
}

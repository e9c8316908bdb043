import { showLine } from "../../present/words/show-words.ts";
import type { Checked } from "../../work/keep/check-ledger.ts";
import { showProblem } from "./check-command.ts";

/** What a copy of a ledger holds, and what is wrong with it, in words. */
export function describeCopy({ ok, documents, statements, head, problems }: Checked, done: string): string {
  return [
    `${showLine(done)}: ${documents} documents, ${statements} statements, ${ok ? "all of it looked at" : "not whole"}`,
    ...problems.map(showProblem),
    `head ${head}`,
    "",
  ].join("\n");
}

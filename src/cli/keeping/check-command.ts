import type { Problem } from "../../ledger/verify/problem.ts";
import { toJson } from "../../present/to-json.ts";
import { plural } from "../../present/words/plural.ts";
import { showLine } from "../../present/words/show-words.ts";
import { type Checked, checkLedger } from "../../work/keep/check-ledger.ts";
import { type LedgerOptions, withLedger } from "../ledger/with-ledger.ts";
import { openStatusLine } from "../output/open-status-line.ts";
import { put } from "../output/put.ts";
import { parseHead } from "./parse-head.ts";

/** The options of `standoff check`, as they are written. */
export type CheckOptions = LedgerOptions & { readonly format: "table" | "json" | "jsonl"; readonly head?: string };

/** Looks at all of the ledger and says what that proves; gives 0 only where nothing is wrong. */
export async function checkCommand(options: CheckOptions): Promise<number> {
  const head = parseHead(options.head);
  return withLedger(options, { create: false }, async (ledger) => {
    const { seq } = await ledger.head();
    const line = openStatusLine(process.stderr);
    const checked = await checkLedger(ledger, { head, step: (entry) => line.show(`entry ${entry} of ${seq}`) });
    line.clear();
    await put(options.format === "table" ? describeChecked(checked, head) : `${toJson(checked)}\n`);
    return checked.ok ? 0 : 1;
  });
}

/** What was found, in words, and what it proves. */
export function describeChecked(checked: Checked, head?: string): string {
  const { documents, statements, problems } = checked;
  const count = `${plural(documents, "document")}, ${plural(statements, "statement")}`;
  const found = checked.ok ? "nothing is wrong" : plural(problems.length, "problem");
  return [
    `${count}: ${found}`,
    ...problems.map(showProblem),
    `head ${checked.head}`,
    ...(checked.ok ? ["", head === undefined ? PROVEN : PROVEN_SINCE] : []),
    "",
  ].join("\n");
}

/** A problem on one line. */
export function showProblem({ code, at, detail }: Problem): string {
  return `  ${showLine(at)}: ${showLine(detail)} [${code}]`;
}

const PROVEN = `Every original, text, record and entry is what was stored in this ledger. That does not show that nobody made the
whole of it anew: note the head somewhere else, and give it to the next check with --head.
It says nothing of what happened before something was stored, and nothing of whether what was said is so.`;

const PROVEN_SINCE = `Every original, text, record and entry is what was stored in this ledger, and nothing up to the head that you gave
was changed or taken out since you noted it, but for what was purged.
It says nothing of what happened before something was stored, and nothing of whether what was said is so.`;

import { readName } from "../../work/settings/read-name.ts";
import type { FilterOptions } from "../asking/filter-options.ts";
import { toQuery } from "../asking/to-query.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import type { JudgeOptions } from "./judge-options.ts";
import { listStops } from "./walk/list-stops.ts";
import { openWalk } from "./walk/open-walk.ts";

/** The options of `standoff review`, as they are written. */
export type ReviewOptions = JudgeOptions & FilterOptions & { readonly limit: number; readonly all?: true };

/** Goes through statements, those that nobody has reviewed unless others are asked for; gives the exit status. */
export async function reviewCommand(options: ReviewOptions): Promise<number> {
  const by = readName(options.as);
  return withLedger(options, { create: false }, async (ledger) => {
    const query = await toQuery(ledger, [], options);
    const reviewed = options.all ? undefined : (query.reviewed ?? false);
    const found = await listStops(ledger, { ...query, reviewed, limit: options.limit });
    const walk = await openWalk(ledger, { ...found, by });
    if (process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== "dumb") {
      const { runTerminal } = await import("./walk/terminal/run-terminal.ts");
      await runTerminal(walk, process.stdin, process.stdout);
      return 0;
    }
    const { runLines } = await import("./walk/lines/run-lines.ts");
    return runLines(walk, { input: process.stdin, put: (text) => process.stdout.write(text) });
  });
}

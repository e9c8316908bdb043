import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { COMMAND } from "../speed/run-command.ts";
import { quantile } from "./quantile.ts";

/** Milliseconds: `standoff show ID` as a process, Node's own start beside it, and the median of their differences. */
export type Opening = { readonly show: number; readonly node: number; readonly over: number };

const RUNS = 15;

/** Shows statements of a ledger by the command, each run paired with a bare start of Node. */
export async function measureOpening(path: string): Promise<Opening> {
  const ledger = await openLedger(path, { create: false, tool: "bench" });
  const { hits } = await ledger.statements({ order: "recorded", limit: RUNS, offset: 1_000 });
  await ledger.close();
  const pairs = hits.map(({ statement }) => ({
    show: timeOf([COMMAND, "show", statement.id, "--ledger", path]),
    node: timeOf(["-e", "0"]),
  }));
  return {
    show: quantile(
      pairs.map((pair) => pair.show),
      0.5,
    ),
    node: quantile(
      pairs.map((pair) => pair.node),
      0.5,
    ),
    over: quantile(
      pairs.map((pair) => pair.show - pair.node),
      0.5,
    ),
  };
}

const timeOf = (words: readonly string[]): number => {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - begin;
};

import { markdownTable } from "../accuracy/measure/markdown-table.ts";
import { quantile } from "../ledger/quantile.ts";
import type { Throughput } from "./measure-api.ts";
import type { Start } from "./measure-start.ts";
import type { Use } from "./measure-use.ts";
import type { Long } from "./put-long.ts";

/** All that was measured of the desk. */
export type DeskSpeed = {
  readonly starts: readonly Start[];
  readonly statements: number;
  readonly long: Long;
  readonly use: readonly Use[];
  readonly api: readonly Throughput[];
};

/** The desk's part of the speed document. */
export function writeTables(machine: string, { starts, statements, long, use, api }: DeskSpeed): string {
  const of = (name: keyof Start, digits: number) => {
    const all = starts.map((start) => start[name]);
    return [quantile(all, 0.5).toFixed(digits), Math.max(...all).toFixed(digits)];
  };
  return `## How fast the desk is

On ${machine}. Written by

    npm run desk-speed -- --write

with Debian's Chromium on the same machine. ${starts.length} starts on nothing, the demo being read behind:

${markdownTable(
  ["", "median", "longest"],
  [
    ["seconds to the printed address", ...of("printed", 2)],
    ["seconds to the first article, readable", ...of("readable", 2)],
    ["seconds for a pasted article of 800 words, read", ...of("pasted", 2)],
    ["kB of JavaScript for the first view, gzipped", ...of("scriptKb", 1)],
  ],
)}

Over a ledger of ${statements} statements; the long document has ${long.words} words and ${long.statements} statements. *To the
next paint* is the browser's own measure of an interaction (Event Timing), which leaves out those below 16 ms; *until shown*
ends when what was asked for stands there, as a program beside the browser sees it.

${markdownTable(
  ["", "times", "to the next paint: median, ms", "p95, ms", "until shown: p95, ms"],
  use.map(({ what, times, median, p95, shownP95 }) => [
    what,
    `${times}`,
    median.toFixed(0),
    p95.toFixed(0),
    shownP95?.toFixed(0) ?? "",
  ]),
)}

Requests a second over eight connections, in turns with a server of the bare HTTP library that gives the same bytes:

${markdownTable(
  ["`GET /api/v1/statements`", "bytes", "desk", "bare library", "ratio"],
  api.map(({ what, bytes, desk, bare }) => [
    what,
    `${bytes}`,
    desk.toFixed(0),
    bare.toFixed(0),
    (desk / bare).toFixed(2),
  ]),
)}
`;
}

import { markdownTable } from "../accuracy/measure/markdown-table.ts";
import type { Adding } from "./measure-adding.ts";
import type { Asked } from "./measure-asking.ts";
import type { Opening } from "./measure-opening.ts";

/** All that was measured of ledgers. */
export type LedgerSpeed = {
  readonly statements: number;
  /** Seconds; null where the ledger was there already. */
  readonly built: number | null;
  readonly opening: Opening;
  readonly asking: readonly Asked[];
  readonly adding: Adding | null;
};

/** The ledger's part of the speed document. */
export function writeTables(machine: string, { statements, opening, asking, adding }: LedgerSpeed): string {
  return `## How fast a ledger is

On ${machine}. Written by

    npm run ledger-speed -- --write

over a ledger of ${statements} statements in generated articles. *Over Node's start* is the median of differences: each run
of the command is paired with \`node -e 0\` directly after it.

${markdownTable(
  ["", "milliseconds"],
  [
    ["`standoff show ID`, as a process", opening.show.toFixed(0)],
    ["Node's own start", opening.node.toFixed(0)],
    ["`show` over Node's start", opening.over.toFixed(0)],
  ],
)}

${markdownTable(
  ["question, 50 answers each", "asked", "median, ms", "p95, ms"],
  asking.map(({ what, asked, median, p95 }) => [what, `${asked}`, median.toFixed(1), p95.toFixed(1)]),
)}
${adding ? `\n${addingPart(adding)}` : ""}`;
}

const addingPart = ({ documents, words, seconds, early, late, peak, sample }: Adding): string =>
  `Adding ${documents} generated articles of ${words} words in all by \`standoff add --jobs 2\`; the share outside the model is one
minus the time that the bare model takes over the same sequences, with one worker over ${sample.documents} of them.

${markdownTable(
  ["", "measured"],
  [
    ["seconds in all", seconds.toFixed(0)],
    ["documents a second", (documents / seconds).toFixed(1)],
    ["words a second", (words / seconds).toFixed(0)],
    ["memory, MB: second tenth of the run", early.toFixed(0)],
    ["memory, MB: last tenth", late.toFixed(0)],
    ["memory, MB: peak", peak.toFixed(0)],
    ["one worker: seconds, start included", sample.seconds.toFixed(1)],
    ["one worker: seconds of the bare model", sample.bare.toFixed(1)],
    ["one worker: share of time not in the model", `${(100 * (1 - sample.bare / sample.seconds)).toFixed(0)} %`],
  ],
)}
`;

import { markdownTable } from "../accuracy/measure/markdown-table.ts";
import type { CommandSpeed } from "./measure-command.ts";
import type { Growth } from "./measure-growth.ts";
import type { Throughput } from "./measure-throughput.ts";

/** The speed document: how to make it, one table of the whole, one of growth. `command` is null without a built one. */
export function writeDocument(machine: string, t: Throughput, command: CommandSpeed | null, growth: readonly Growth[]) {
  const rows = [
    ["articles a second", (t.articles / t.whole).toFixed(2)],
    ["words a second", (t.words / t.whole).toFixed(0)],
    ["word pieces a second, both passes", (t.pieces / t.whole).toFixed(0)],
    ["the bare model, same sequences: word pieces a second", (t.pieces / t.bare).toFixed(0)],
    ["end to end against the bare model", (t.bare / t.whole).toFixed(2)],
    ...(command ? commandRows(command) : []),
  ];
  return `# How fast the reader is

On ${machine}; one thread, one text at a time. This page is written by

    npm run speed -- --wikinews FILE.csv… --write

over ${t.articles} articles of ${t.words} words in all (${t.sequences} sequences of ${t.pieces} word pieces). *End to end* is
everything but the disk: bytes into a document, the model's two passes, the rules, JSON. The bare model is given the same
sequences directly after each article, so that both meet the machine in the same state. Timings of a busy machine are
rough; the ratio is not.

${markdownTable(["", "measured"], rows)}

How time grows with the length of one text:

${markdownTable(["words", "seconds", "words a second"], growth.map(growthRow))}
`;
}

const commandRows = (c: CommandSpeed) => [
  [`cold start, one article of ${c.coldWords} words: seconds to the first output`, c.coldFirstOutput.toFixed(2)],
  ["cold start: seconds to the end", c.coldSeconds.toFixed(2)],
  ["cold start: peak memory, MB", c.coldPeak.toFixed(0)],
  ["all articles by the command, one worker: seconds", c.allSeconds.toFixed(1)],
  ["all articles by the command, one worker: peak memory, MB", c.allPeak.toFixed(0)],
];

const growthRow = ({ words, seconds }: Growth) => [`${words}`, seconds.toFixed(2), (words / seconds).toFixed(0)];

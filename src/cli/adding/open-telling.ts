import type { Telling } from "../../work/add/add-files.ts";
import { walkPaths } from "../../work/add/collect/walk-paths.ts";
import { openCountingProgress } from "../output/open-counting-progress.ts";
import { addedRow } from "./added-row.ts";
import { type ListFormat, openListSink } from "./open-list-sink.ts";
import { openRefusals } from "./open-refusals.ts";
import { describeTally, NOTHING, type Tally, tallied } from "./tally.ts";

/** Tells a user of a run: each document as it is done, how far it has come, and at the end what came of all. */
export type UserTelling = Telling & {
  /** Writes the end. */
  end(): Promise<void>;
  /** What has come so far. */
  tally(): Tally;
};

/** Tells on standard output in this format, and on standard error what was refused and how far the run has come. */
export function openTelling(format: ListFormat, paths: readonly string[]): UserTelling {
  const sink = openListSink(format);
  const progress = openCountingProgress("documents");
  if (process.stderr.isTTY) void countFiles(paths, progress);
  const refusals = openRefusals();
  let tally = NOTHING;
  let found = 0;
  let unpacked = () => {};
  return {
    begins: () => {
      found = 0;
    },
    finds: () => {
      found++;
      if (found === 1) return;
      if (found === 2) unpacked = progress.counting();
      progress.expect(1);
    },
    ends: () => {
      unpacked();
      refusals.settle();
    },
    done: async (added) => {
      tally = tallied(tally, added);
      progress.done(added.file);
      progress.clear();
      if (added.code !== null) refusals.tell(added, added.code);
      await sink.write({ row: addedRow(added), object: added });
    },
    end: async () => {
      progress.clear();
      refusals.settle();
      await sink.end();
      const summary = describeTally(tally);
      if (format === "table") process.stdout.write(`\n${summary}`);
      else process.stderr.write(summary);
    },
    tally: () => tally,
  };
}

const countFiles = async (
  paths: readonly string[],
  progress: ReturnType<typeof openCountingProgress>,
): Promise<void> => {
  const counted = progress.counting();
  for await (const _ of walkPaths(paths)) progress.expect(1);
  counted();
};

import { statSync } from "node:fs";
import type { Ledger } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import { addFiles } from "../../work/add/add-files.ts";
import { findRecord } from "../../work/judge/find/find-record.ts";
import { exitCode, INTERRUPTED } from "../exit-code.ts";
import { type LedgerOptions, withLedger } from "../ledger/with-ledger.ts";
import { stopOnSignal } from "../output/stop-on-signal.ts";
import { packageVersion } from "../package-version.ts";
import { defaultJobs, parseJobs } from "../parse-jobs.ts";
import type { ListFormat } from "./open-list-sink.ts";
import { openTelling } from "./open-telling.ts";

/** The options of `standoff add`, as they are written. */
export type AddOptions = LedgerOptions & {
  readonly format: ListFormat;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly collectedBy?: string;
  readonly translationOf?: string;
  readonly jobs?: string;
};

/** Adds files and folders to a ledger, tells what came of each document, and gives the exit status. */
export async function addCommand(paths: readonly string[], options: AddOptions): Promise<number> {
  const { published = null, title = null, outlet = null, url = null } = options;
  const jobs = options.jobs === undefined ? defaultJobs() : parseJobs(options.jobs);
  if (title !== null || url !== null) checkIsOne(paths);
  if (published !== null) (await import("../../read/date/parse-given-date.ts")).parseGivenDate(published);
  return withLedger(options, { create: true }, async (ledger) => {
    const translationOf = await findOriginal(ledger, options.translationOf);
    const { signal, release } = stopOnSignal("run the same command again to go on");
    const told = openTelling(options.format, paths);
    try {
      await addFiles({
        ledger,
        paths,
        jobs,
        given: { published, title, outlet, url },
        collectedBy: options.collectedBy ?? null,
        translationOf,
        now: () => new Date(),
        tool: packageVersion(),
        signal,
        told,
      });
    } finally {
      release();
      await told.end();
    }
    if (signal.aborted) return INTERRUPTED;
    return [...told.tally().codes.keys()].reduce<number>((status, code) => Math.max(status, exitCode(code)), 0);
  });
}

/** Under one address each file would take the place of the one before. */
const checkIsOne = (paths: readonly string[]): void => {
  const [path, ...more] = paths;
  if (more.length === 0 && !statSync(path!, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new Failure("bad-option", "--title and --url are those of one document: give one file with them");
};

const findOriginal = async (ledger: Ledger, prefix: string | undefined): Promise<string | null> =>
  prefix === undefined ? null : (await findRecord(ledger, prefix, ["document"])).id;

import { showLine } from "../../present/words/show-words.ts";
import { Failure } from "../../record/failure.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { readByNow } from "../../work/read-by.ts";
import { type Choice, chooseDocuments } from "../../work/reread/choose-documents.ts";
import { rereadDocuments } from "../../work/reread/reread-documents.ts";
import { addReports, NOTHING_REREAD, type RereadReport } from "../../work/reread/reread-report.ts";
import { INTERRUPTED } from "../exit-code.ts";
import { type LedgerOptions, withLedger } from "../ledger/with-ledger.ts";
import { openCountingProgress } from "../output/open-counting-progress.ts";
import { stopOnSignal } from "../output/stop-on-signal.ts";
import { packageVersion } from "../package-version.ts";
import { defaultJobs, parseJobs } from "../parse-jobs.ts";
import { describeReport } from "./describe-report.ts";
import { type ListFormat, openListSink } from "./open-list-sink.ts";

/** The options of `standoff reread`, as they are written. */
export type RereadOptions = LedgerOptions & {
  readonly format: ListFormat;
  readonly all?: true;
  readonly since?: string;
  readonly jobs?: string;
};

/** Reads documents of a ledger again, tells what came of each, and gives the exit status. */
export async function rereadCommand(ids: readonly string[], options: RereadOptions): Promise<number> {
  const jobs = options.jobs === undefined ? defaultJobs() : parseJobs(options.jobs);
  const since = options.since === undefined ? null : parseSince(options.since);
  return withLedger(options, { create: false }, async (ledger) => {
    const choice: Choice = { ids, which: options.all ? "all" : "outdated", since };
    const documents = await chooseDocuments(ledger, choice, readByNow(packageVersion()));
    const { signal, release } = stopOnSignal(GO_ON[choice.which]);
    const told = openTelling(options.format, documents.length);
    try {
      await rereadDocuments({ ledger, documents, jobs, tool: packageVersion(), signal, told: told.done });
    } finally {
      release();
      await told.end();
    }
    return signal.aborted ? INTERRUPTED : 0;
  });
}

const GO_ON = {
  outdated: "run the same command again to go on",
  all: "what was read again by then is kept",
} as const;

const parseSince = (words: string): NonNullable<Choice["since"]> => {
  if (/^\d+\.\d+(?:\.\d+)?$/.test(words)) return { version: words };
  const at = /^\d{4}-\d{2}-\d{2}/.test(words) ? new Date(words) : null;
  if (at && !Number.isNaN(at.getTime())) return { at: at.toISOString() };
  throw new Failure("bad-date", `--since ${words} is neither a version such as 0.2.0 nor a day such as 2026-03-12`);
};

const openTelling = (format: ListFormat, documents: number) => {
  const sink = openListSink(format);
  const progress = openCountingProgress("documents");
  progress.expect(documents);
  let read = 0;
  let all = NOTHING_REREAD;
  return {
    done: async (document: DocumentRecord, report: RereadReport) => {
      read++;
      all = addReports(all, report);
      progress.done(document.title ?? document.id);
      const row = `${document.id}  ${describeReport(report) || "no statements"}`;
      const title = document.title === null ? "" : ` · ${showLine(document.title)}`;
      progress.clear();
      await sink.write({ row: `${row}${title}`, object: { document: document.id, ...report } });
    },
    end: async () => {
      progress.clear();
      await sink.end();
      const words = [`${read} of ${documents} documents read again`, describeReport(all)].filter((part) => part !== "");
      const line = `${words.join(": ")}.\n`;
      if (format === "table") process.stdout.write(line);
      else process.stderr.write(line);
    },
  };
};

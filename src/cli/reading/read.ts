import type { Input } from "../../work/input.ts";
import { readFiles } from "../../work/read-files.ts";
import { exitCode } from "../exit-code.ts";
import type { Format } from "../output/format.ts";
import { openProgress } from "../output/open-progress.ts";
import { openSink } from "../output/open-sink.ts";
import { parseJobs } from "../parse-jobs.ts";
import { reportFailure } from "../report-failure.ts";
import { readDates } from "./read-dates.ts";

/** The options of `standoff read`, as they are written. */
export type ReadOptions = {
  readonly format: Format;
  readonly output?: string;
  readonly published?: string;
  readonly publishedFrom?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly jobs: string;
};

/** Reads the files and writes their readings in the files' order; gives the exit status. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<number> {
  const jobs = parseJobs(options.jobs);
  const inputs = await describeInputs(files, options);
  const sink = await openSink(options.format, options.output ?? null, files);
  const progress = openProgress(files.length);
  let done = 0;
  let status = 0;
  progress.draw(done, files[0]!);
  for await (const outcome of readFiles(inputs, jobs)) {
    progress.clear();
    if (outcome.kind === "ended") done++;
    else if (outcome.kind === "read") await sink.write(outcome.reading);
    else {
      reportFailure(outcome.failure, outcome.file);
      status = Math.max(status, exitCode(outcome.failure.code));
    }
    if (done < files.length) progress.draw(done, files[done]!);
  }
  await sink.end();
  return status;
}

const describeInputs = async (files: readonly string[], options: ReadOptions): Promise<readonly Input[]> => {
  const { published = null, publishedFrom, title = null, outlet = null, url = null } = options;
  const { parseGivenDate } = await import("../../read/date/parse-given-date.ts");
  if (published !== null) parseGivenDate(published);
  const dateOf = publishedFrom === undefined ? () => null : await readDates(publishedFrom);
  return files.map((file) => ({ file, given: { published: dateOf(file) ?? published, title, outlet, url } }));
};

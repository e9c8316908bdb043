import { basename } from "node:path";
import { showLine } from "../../present/words/show-words.ts";
import { openStatusLine } from "./open-status-line.ts";
import { showTime } from "./show-time.ts";

/** A line that says how far a run has come. */
export type Progress = {
  /** Draws the line: so many are done, and this one is next. */
  draw(done: number, file: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
};

/** A progress line on standard error for a run over several files at a terminal; nothing for any other run. */
export function openProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (total < 2) return { draw: () => {}, clear: () => {} };
  const begun = performance.now();
  const line = openStatusLine(stream);
  return {
    draw: (done, file) =>
      line.show(describeProgress({ done, total, file, seconds: (performance.now() - begun) / 1000 })),
    clear: line.clear,
  };
}

/** The words of the line. There is no rate before the first file is done. */
export function describeProgress(now: {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly seconds: number;
}): string {
  const { done, total, file, seconds } = now;
  const rate = done / Math.max(seconds, 0.001);
  const pace = done > 0 ? [`${rate.toFixed(1)} files/s`, `${showTime((total - done) / rate)} left`] : [];
  return [`${done} of ${total}`, ...pace, showLine(basename(file))].join(" · ");
}

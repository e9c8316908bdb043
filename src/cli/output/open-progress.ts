import { basename } from "node:path";
import stringWidth from "string-width";
import { showLine } from "../../present/words/show-words.ts";

/** A line that says how far a run has come. */
export type Progress = {
  /** Draws the line: so many are done, and this one is next. */
  draw(done: number, file: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
};

/** A progress line on standard error for a run over several files at a terminal; nothing for any other run. */
export function openProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total < 2) return { draw: () => {}, clear: () => {} };
  const begun = performance.now();
  return {
    draw: (done, file) => {
      const seconds = (performance.now() - begun) / 1000;
      stream.write(`\r${clip(describeProgress({ done, total, file, seconds }), stream.columns || 80)}\u001b[K`);
    },
    clear: () => {
      stream.write("\r\u001b[K");
    },
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

const showTime = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

// A line that wraps could not be taken away again.
const clip = (line: string, columns: number): string => {
  let fitting = line;
  while (stringWidth(fitting) >= columns) fitting = [...fitting].slice(0, -1).join("");
  return fitting;
};

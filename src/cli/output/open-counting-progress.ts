import { showLine } from "../../present/words/show-words.ts";
import { openRate } from "../../work/open-rate.ts";
import { openStatusLine } from "./open-status-line.ts";
import { showTime } from "./show-time.ts";

/** A line that says how far a run has come whose length is not known from the start. */
export type CountingProgress = {
  /** More has been found that is to be done. */
  expect(more: number): void;
  /** There may be more than is known, until what this gives is called. */
  counting(): () => void;
  /** This is done. */
  done(name: string): void;
  /** Takes the line away, so that something else can be written; it comes back with the next event. */
  clear(): void;
};

/** A progress line on standard error at a terminal; nothing elsewhere. */
export function openCountingProgress(
  unit: string,
  stream: NodeJS.WriteStream = process.stderr,
  clock: () => number = () => performance.now() / 1000,
): CountingProgress {
  const line = openStatusLine(stream);
  const state = { done: 0, known: 0, name: "" };
  const counting = new Set<symbol>();
  const lately = openRate(clock());
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = () => {
    const now = clock();
    if (now - drawn < 0.1) return;
    drawn = now;
    line.show(describeCount({ ...state, isCounting: counting.size > 0, unit, rate: lately.rate(now, state.done) }));
  };
  return {
    expect: (more) => {
      state.known += more;
      draw();
    },
    counting: () => {
      const one = Symbol();
      counting.add(one);
      return () => counting.delete(one);
    },
    done: (name) => {
      state.done++;
      state.name = name;
      draw();
    },
    clear: () => {
      line.clear();
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}

/** The words of the line. What is left is told only when all is counted and something is done. */
export function describeCount(now: {
  readonly done: number;
  readonly known: number;
  readonly isCounting: boolean;
  readonly name: string;
  readonly unit: string;
  /** A second, lately. */
  readonly rate: number;
}): string {
  const { done, known, isCounting, name, unit, rate } = now;
  const total = Math.max(known, done);
  const pace = rate > 0 ? [`${rate.toFixed(1)} ${unit}/s`] : [];
  const left = rate > 0 && !isCounting ? [`${showTime((total - done) / rate)} left`] : [];
  const last = name === "" ? [] : [showLine(name)];
  return [`${done} of ${total}${isCounting ? "+" : ""}`, ...pace, ...left, ...last].join(" · ");
}

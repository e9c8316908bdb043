import { useEffect, useRef, useState } from "preact/hooks";
import { type Judgement, useJudging } from "../../judging/judging.tsx";
import { count } from "../../parts/count.ts";

/** What is being done to several statements, or was. */
export type Course = {
  /** "accepted", "tagged bridge". */
  readonly words: string;
  readonly of: number;
  readonly done: number;
  readonly isOver: boolean;
  /** The entries that were written, by which all of it can be undone. */
  readonly entries: readonly number[];
};

/** Judges several statements one after the other, under one name, with a way to stop and to undo all of it. */
export function useJudgingSeveral() {
  const now = useJudging();
  const latest = useRef(now);
  latest.current = now;
  const [course, setCourse] = useState<Course | null>(null);
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );

  const run = async (words: string, judgements: readonly Judgement[]): Promise<void> => {
    isStopped.current = false;
    let so: Course = { words, of: judgements.length, done: 0, isOver: false, entries: [] };
    setCourse(so);
    for (const judgement of judgements) {
      const answer = isStopped.current ? null : await latest.current.judge(judgement);
      // Refused, or no name was given: what is wrong with one is most likely wrong with the next.
      if (answer === null) break;
      so = {
        ...so,
        done: so.done + 1,
        entries: answer.entry === null ? so.entries : [...so.entries, answer.entry.seq],
      };
      setCourse(so);
    }
    if (so.done > 0) latest.current.say(`${count(so.done)} ${words}`);
    setCourse(so.done === 0 ? null : { ...so, isOver: true });
  };
  return {
    course,
    run,
    stop: () => {
      isStopped.current = true;
    },
    undo: (entries: readonly number[]) =>
      run(
        "undone",
        entries.toReversed().map((seq) => ({ method: "POST", path: `/log/${seq}/undo`, words: "Undone" })),
      ),
    end: () => setCourse(null),
  };
}

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
  const latest = useRef(useJudging());
  latest.current = useJudging();
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
    let now: Course = { words, of: judgements.length, done: 0, isOver: false, entries: [] };
    setCourse(now);
    for (const judgement of judgements) {
      const answer = isStopped.current ? null : await latest.current.judge(judgement);
      // Refused, or no name was given: what is wrong with one is most likely wrong with the next.
      if (answer === null) break;
      const entries = answer.entry === null ? now.entries : [...now.entries, answer.entry.seq];
      now = { ...now, done: now.done + 1, entries };
      setCourse(now);
    }
    if (now.done > 0) latest.current.say(`${count(now.done)} ${words}`);
    setCourse(now.done === 0 ? null : { ...now, isOver: true });
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

import { useEffect, useRef, useState } from "preact/hooks";
import { type Judgement, useJudging } from "../../judging/judging.tsx";
import { count } from "../../parts/count.ts";
import { sentence } from "../../parts/refused.tsx";
import { type Course, judgeInTurn } from "./judge-in-turn.ts";

/** Judges several statements one after the other, with a way to stop and to undo all of it. */
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
    const judge = (judgement: Judgement) => latest.current.judge(judgement);
    const over = await judgeInTurn({ words, judgements, judge, isStopped: () => isStopped.current, told: setCourse });
    const { done, refusals } = over;
    const [first] = refusals;
    // What each has said for itself is taken together.
    if (first) latest.current.say(`${count(done)} ${words}, ${count(refusals.length)} not: ${sentence(first.message)}`);
    else if (done > 0) latest.current.say(`${count(done)} ${words}`);
    if (done === 0) setCourse(null);
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

import type { Refusal } from "../../asking/ask.ts";
import type { Done, Judgement } from "../../judging/judging.tsx";

/** What is being done to several statements, or was. */
export type Course = {
  /** "accepted", "tagged bridge". */
  readonly words: string;
  readonly of: number;
  readonly done: number;
  readonly isOver: boolean;
  /** The entries that were written, by which all of it can be undone. */
  readonly entries: readonly number[];
  /** Why some were refused, in the order in which they came. */
  readonly refusals: readonly Refusal[];
};

type Turn = {
  readonly words: string;
  readonly judgements: readonly Judgement[];
  readonly judge: (judgement: Judgement) => Promise<Done | null>;
  readonly isStopped: () => boolean;
  readonly told: (course: Course) => void;
};

/**
 * Judges one after the other. Where a record is refused for what has become of itself, the rest is done; where the desk or
 * the person is what is wanting, it ends there.
 */
export async function judgeInTurn({ words, judgements, judge, isStopped, told }: Turn): Promise<Course> {
  let course: Course = { words, of: judgements.length, done: 0, isOver: false, entries: [], refusals: [] };
  const tell = (change: Partial<Course>) => {
    course = { ...course, ...change };
    told(course);
  };
  tell({});
  for (const judgement of judgements) {
    if (isStopped()) break;
    const refusals: Refusal[] = [];
    const refused = (refusal: Refusal) => refusals.push(refusal);
    const answer = await judge({ ...judgement, refused, isOneOfSeveral: true });
    if (answer) {
      const entries = answer.entry === null ? course.entries : [...course.entries, answer.entry.seq];
      tell({ done: course.done + 1, entries });
    } else tell({ refusals: [...course.refusals, ...refusals] });
    if (answer === null && !refusals.some(({ code }) => OF_ONE_RECORD.has(code))) break;
  }
  tell({ isOver: true });
  return course;
}

const OF_ONE_RECORD = new Set(["no-such-record", "purged", "changed-since", "not-undoable", "already-there"]);

import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../src/present/desk/page-statement.ts";
import { ask, Refusal } from "../asking/ask.ts";
import { useJudging } from "../judging/judging.tsx";
import { acceptance, UNDO_LAST } from "../reader/judging/short-ways.ts";
import type { Queue } from "./use-queue.ts";

/** Judging on the way: what is accepted is left at once, and come back to where that was refused. */
export function useJudgingQueue(queue: Queue): {
  readonly accept: (page: DocumentPage, statement: PageStatement) => Promise<void>;
  readonly undo: () => Promise<void>;
} {
  const { judge, name } = useJudging();
  const { setGone, leave, show } = queue;
  return {
    accept: async (page, statement) => {
      const { id } = statement;
      const isNamed = name !== null;
      if (isNamed) {
        setGone(id, Number.POSITIVE_INFINITY);
        leave();
      }
      const done = await judge(acceptance(page, statement));
      setGone(id, done?.head.seq ?? null);
      if (done && !isNamed) leave();
      if (!done && isNamed) show(id);
    },
    undo: async () => {
      const done = await judge(UNDO_LAST);
      if (!done?.record) return;
      const { record } = done;
      // What was undone may be no statement, or one that is not there without it.
      await ask(`/statements/${encodeURIComponent(record)}`).then(
        () => show(record),
        (error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        },
      );
    },
  };
}

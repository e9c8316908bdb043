import { useRef, useState } from "preact/hooks";
import { useJudging } from "../../judging/judging.tsx";
import { count } from "../../parts/count.ts";
import type { StatementRow } from "../rows/statement-row.ts";

/** Statements that are chosen to be judged together. */
export type Several = {
  /** By id. */
  readonly chosen: ReadonlyMap<string, StatementRow>;
  readonly toggle: (row: StatementRow, index: number) => void;
  /** Chooses all from the row that was chosen last to this one, of those that have come. */
  readonly chooseTo: (index: number) => void;
  readonly clear: () => void;
};

/** Holds which statements are chosen; `rowAt` gives those that have come. */
export function useSeveral(rowAt: (index: number) => StatementRow | null): Several {
  const [chosen, setChosen] = useState<ReadonlyMap<string, StatementRow>>(new Map());
  const last = useRef<number | null>(null);
  const { say } = useJudging();
  return {
    chosen,
    toggle: (row, index) => {
      last.current = index;
      const next = new Map(chosen);
      if (!next.delete(row.id)) next.set(row.id, row);
      setChosen(next);
    },
    chooseTo: (index) => {
      const from = Math.min(last.current ?? index, index);
      const to = Math.max(last.current ?? index, index);
      const rows = Array.from({ length: to - from + 1 }, (_, at) => rowAt(from + at)).filter((row) => row !== null);
      const missing = to - from + 1 - rows.length;
      if (missing > 0)
        say(
          `${count(missing, "row")} between these ${missing === 1 ? "has" : "have"} not been loaded: scroll past them first`,
        );
      last.current = index;
      setChosen(new Map([...chosen, ...rows.map((row): [string, StatementRow] => [row.id, row])]));
    },
    clear: () => setChosen(new Map()),
  };
}

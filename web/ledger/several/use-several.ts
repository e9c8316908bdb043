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

/** Holds which statements are chosen; `rowAt` gives those that have come. What it gives to be done stays the same. */
export function useSeveral(rowAt: (index: number) => StatementRow | null): Several {
  const [chosen, setChosen] = useState<ReadonlyMap<string, StatementRow>>(new Map());
  const last = useRef<number | null>(null);
  const { say } = useJudging();
  const latest = useRef({ rowAt, say });
  latest.current = { rowAt, say };
  const [ways] = useState({
    toggle: (row: StatementRow, index: number) => {
      last.current = index;
      setChosen((before) => {
        const next = new Map(before);
        if (!next.delete(row.id)) next.set(row.id, row);
        return next;
      });
    },
    chooseTo: (index: number) => {
      const from = Math.min(last.current ?? index, index);
      const all = Math.abs((last.current ?? index) - index) + 1;
      const rows = Array.from({ length: all }, (_, at) => latest.current.rowAt(from + at)).filter(
        (row) => row !== null,
      );
      if (rows.length < all) {
        latest.current.say(`${count(all - rows.length, "row")} between these were not loaded: scroll past them first`);
      }
      last.current = index;
      setChosen((before) => new Map([...before, ...rows.map((row): [string, StatementRow] => [row.id, row])]));
    },
    clear: () => setChosen(new Map()),
  });
  return { chosen, ...ways };
}

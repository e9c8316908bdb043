import { useRef, useState } from "preact/hooks";
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
      last.current = index;
      setChosen(new Map([...chosen, ...rows.map((row): [string, StatementRow] => [row.id, row])]));
    },
    clear: () => setChosen(new Map()),
  };
}

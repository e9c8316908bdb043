import { goTo, hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import type { RowSource } from "../../asking/use-pages.ts";
import type { Column } from "../../parts/long-table/column.ts";
import { LongTable } from "../../parts/long-table/long-table.tsx";
import type { Selection } from "../../parts/long-table/use-selection.ts";
import type { Several } from "../several/use-several.ts";
import { ActCell, ChainCell, ChosenCell, DayCell, OutletCell, StandingCell, WordsCell } from "./statement-cells.tsx";
import type { StatementRow } from "./statement-row.ts";

type StatementTableProps = {
  readonly source: RowSource<StatementRow>;
  readonly selection: Selection;
  readonly several: Several;
};

/** Statements in rows, each a way to its words in the text. */
export function StatementTable({ source, selection, several }: StatementTableProps) {
  return (
    <LongTable<StatementRow>
      label="Statements"
      class="statements"
      columns={COLUMNS}
      whole="An export has all of them."
      source={source}
      heights={HEIGHTS}
      selection={selection}
      below={several.chosen.size > 0 ? BAR : 0}
      open={(row) => goTo(readerOf(row))}
      isMarked={(row) => several.chosen.has(row.id)}
      cells={(row, index) => [
        <ChosenCell key="chosen" {...{ row, index, several }} />,
        <DayCell key="day" row={row} />,
        <ActCell key="speaker" row={row} />,
        <WordsCell key="words" row={row} href={readerOf(row)} />,
        <ChainCell key="chain" row={row} />,
        <OutletCell key="outlet" row={row} />,
        <StandingCell key="standing" row={row} />,
      ]}
    />
  );
}

/** Where the reader shows a statement in its text. */
export const readerOf = (row: StatementRow): string => atMoment(hrefOf(["read", row.document.id], { at: row.id }));

const COLUMNS: readonly Column[] = [
  { name: "chosen", words: "Chosen", isUnseen: true },
  { name: "day", words: "Day" },
  { name: "speaker", words: "Speaker and act" },
  { name: "words", words: "Words" },
  { name: "chain", words: "Chain" },
  { name: "outlet", words: "Outlet" },
  { name: "standing", words: "Standing" },
];

/** Rem of the bar for several statements. */
const BAR = 4;

/** 200,000 rows of this height are within what browsers draw; cards are laid on a shorter page. */
const HEIGHTS = { row: 3.5, card: 7.3 } as const;

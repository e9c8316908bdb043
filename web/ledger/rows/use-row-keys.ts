import { goTo } from "../../address/address.ts";
import { useCopyCited } from "../../copying/use-copy-cited.ts";
import { useJudging } from "../../judging/judging.tsx";
import { useKeys } from "../../keys/use-keys.ts";
import type { Several } from "../several/use-several.ts";
import { likeOf } from "./row-tools.tsx";
import type { StatementRow } from "./statement-row.ts";

/** The keys for the selected row, null where none is or it has not come, and for the search. */
export function useRowKeys(row: StatementRow | null, index: number | null, several: Several): void {
  const { say } = useJudging();
  const copy = useCopyCited();
  const onRow = (act: (row: StatementRow) => void) => () =>
    row === null ? say("Select a row first, with j or k") : act(row);
  useKeys([
    { key: "/", words: "search the statements", act: () => focusSearch() },
    { key: "c", words: "copy the row with its citation", act: onRow((one) => void copy(one)) },
    { key: "l", words: "statements like the row", act: onRow((one) => goTo(likeOf(one))) },
    { key: "x", words: "choose the row, to judge several", act: onRow((one) => several.toggle(one, index!)) },
    { key: "X", words: "choose all from the last to this row", act: onRow(() => several.chooseTo(index!)) },
  ]);
}

const focusSearch = () => document.querySelector<HTMLInputElement>(".search-bar .words-filter")?.focus();

import { goTo, hrefOf } from "../../address/address.ts";
import { useCopyCited } from "../../copying/use-copy-cited.ts";
import type { StatementRow } from "./statement-row.ts";

/** What can be done with one statement by the pointer; each has a key as well. */
export function RowTools({ row }: { readonly row: StatementRow }) {
  const copy = useCopyCited();
  return (
    <span class="row-tools">
      <button type="button" class="small" title="Copy with its citation (c)" onClick={() => void copy(row)}>
        copy
      </button>
      <button type="button" class="small" title="Statements like this one (l)" onClick={() => goTo(likeOf(row))}>
        like this
      </button>
    </span>
  );
}

/** The statements that say the like of one. */
export const likeOf = (row: StatementRow): string => hrefOf(["statements"], { like: row.quotation.slice(0, LONGEST) });

/** Characters of a sentence that others are compared with. */
const LONGEST = 1_000;

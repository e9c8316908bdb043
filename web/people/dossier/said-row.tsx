import { dayOf } from "../../../src/present/answers/day-of.ts";
import type { StatementList } from "../../../src/present/desk/statement-list.ts";
import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Words } from "../../parts/words.tsx";

type Row = StatementList["rows"][number];

type SaidRowProps = {
  readonly row: Row;
  readonly before: Row | null;
  /** The party's, which need not be said again where nobody else has to do with it. */
  readonly name: string;
};

/** One statement of a party, which leads to its words in the reader; its day, where the one before it has another. */
export function SaidRow({ row, before, name }: SaidRowProps) {
  const { document } = row;
  const { verb, family } = ACT_WORDS[row.act];
  const day = dayOf(row);
  const isSameDay = before !== null && dayOf(before).from === day.from && dayOf(before).basis === day.basis;
  return (
    <li class="said-row">
      <p class="said-day">
        {!isSameDay && (
          <>
            <time class={`is-${day.basis}`} dateTime={day.from}>
              {day.from}
            </time>{" "}
            <span class="soft">{day.basis}</span>
          </>
        )}
      </p>
      <div>
        <Link class="said-quote" href={atMoment(hrefOf(["read", document.id], { at: row.id }))}>
          <span class={`act ${family}`}>{verb}</span> <Words class="quote">{row.shownWords}</Words>
        </Link>
        <p class="soft said-from">
          {row.chainWords !== name && (
            <>
              <Chain>{row.chainWords}</Chain> ·{" "}
            </>
          )}
          {document.outlet !== null && (
            <>
              <Words>{document.outlet}</Words>,{" "}
            </>
          )}
          <Words>{document.title ?? document.file ?? "untitled"}</Words>{" "}
          <span class="nowrap">
            {row.place} · {row.review}
          </span>
        </p>
      </div>
    </li>
  );
}

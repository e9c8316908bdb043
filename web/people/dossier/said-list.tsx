import type { Dossier } from "../../../src/present/desk/dossier.ts";
import type { StatementList } from "../../../src/present/desk/statement-list.ts";
import { hrefOf, useAddress } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { changeQuery } from "../../address/change-query.ts";
import { Link } from "../../address/link.tsx";
import { useAnswer } from "../../asking/use-answer.ts";
import { count } from "../../parts/count.ts";
import { pageFrom } from "../../parts/page-from.ts";
import { Pager } from "../../parts/pager.tsx";
import { Refused } from "../../parts/refused.tsx";
import { SaidRow } from "./said-row.tsx";

/** What a party says, in the order of saying, page by page. */
export function SaidList({ party: { id, name, statements } }: { readonly party: Dossier }) {
  const { parts, query } = useAddress();
  const from = pageFrom(query.get("from"), PAGE);
  const isLatest = query.get("order") === "said-latest";
  const order = isLatest ? "said-latest" : "said";
  const path = atMoment(hrefOf(["statements"], { speaker: id, order, limit: PAGE, offset: from || null }));
  const { answer, refusal, isAsking } = useAnswer<StatementList>(statements === 0 ? null : path);
  const total = answer?.total ?? statements;
  return (
    <section class="said-list" aria-labelledby="said" aria-busy={isAsking}>
      <header>
        <h2 id="said">Statements</h2>
        {statements > 0 && (
          <p class="soft">
            <Link href={hrefOf(parts, changeQuery(query, { order: isLatest ? null : "said-latest" }))}>
              {isLatest ? "Oldest first" : "Latest first"}
            </Link>{" "}
            · <Link href={atMoment(hrefOf(["statements"], { speaker: id }))}>All {count(total)} in the ledger</Link>
          </p>
        )}
      </header>
      {statements === 0 && <p class="nothing">Nothing that is read here is said by this party.</p>}
      {refusal && <Refused refusal={refusal} />}
      <ol start={from + 1}>
        {answer?.rows.map((row, at) => (
          <SaidRow key={row.id} row={row} before={answer.rows[at - 1] ?? null} name={name} />
        ))}
      </ol>
      {answer && (
        <Pager
          label="Pages of statements"
          from={from}
          size={PAGE}
          total={total}
          hrefAt={(at) => hrefOf(parts, changeQuery(query, { from: at || null }))}
        />
      )}
    </section>
  );
}

/** Statements on one page. */
const PAGE = 50;

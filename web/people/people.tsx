import { useState } from "preact/hooks";
import type { PartyList } from "../../src/present/desk/party-list.ts";
import type { SideList } from "../../src/present/desk/side-list.ts";
import { hrefOf, useAddress } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { changeQuery } from "../address/change-query.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { AsOf } from "../parts/as-of.tsx";
import { count } from "../parts/count.ts";
import { pageFrom } from "../parts/page-from.ts";
import { Pager } from "../parts/pager.tsx";
import { Refused } from "../parts/refused.tsx";
import { PAGE, partiesPath } from "./parties-path.ts";
import { PartyFilters } from "./party-filters.tsx";
import { PartyTable } from "./party-table.tsx";
import { OnSide } from "./sides/on-side.tsx";
import { SidesPanel } from "./sides/sides-panel.tsx";
import "./people.css";

/** The parties that the ledger knows, the most spoken of first, and the sides that persons have put them on. */
export function People() {
  const { parts, query } = useAddress();
  const { answer, refusal, isAsking } = useAnswer<PartyList>(atMoment(partiesPath(query)));
  const sides = useAnswer<SideList>(atMoment("/sides")).answer?.sides ?? [];
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const from = pageFrom(query.get("from"), PAGE);
  const isEmpty = answer?.total === 0 && [...query].length === 0;
  return (
    <div class="people">
      <header class="room-head">
        <h1>People and groups</h1>
        {answer && (
          <p class="soft" role="status">
            {count(answer.total, "party", "parties")}
          </p>
        )}
      </header>
      <AsOf />
      {!isEmpty && <PartyFilters sides={sides.map(({ name }) => name)} />}
      <section class="people-list" aria-label="Parties" aria-busy={isAsking}>
        {refusal && <Refused refusal={refusal} />}
        {answer?.rows.length === 0 && <Nothing isFiltered={!isEmpty} />}
        {answer && answer.rows.length > 0 && <PartyTable rows={answer.rows} chosen={chosen} setChosen={setChosen} />}
        {answer && (
          <Pager
            label="Pages of parties"
            from={from}
            size={PAGE}
            total={answer.total}
            hrefAt={(at) => hrefOf(parts, changeQuery(query, { from: at || null }))}
          />
        )}
        {chosen.size > 0 && <OnSide chosen={chosen} sides={sides} end={() => setChosen(new Map())} />}
      </section>
      {!(isEmpty && sides.length === 0) && <SidesPanel sides={sides} />}
    </div>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <p class="nothing">
      {isFiltered ? "No party meets these conditions." : "This ledger knows nobody yet. "}
      {!isFiltered && (
        <>
          <Link href="/add">Add articles</Link>: who is named in them is listed here.
        </>
      )}
    </p>
  );
}

import { useAddress } from "../address/address.ts";
import { usePages } from "../asking/use-pages.ts";
import { count } from "../parts/count.ts";
import { useSelection } from "../parts/long-table/use-selection.ts";
import { Aside } from "./filters/aside.tsx";
import { FacetPanel } from "./filters/facet-panel.tsx";
import { FilterChips } from "./filters/filter-chips.tsx";
import { chosenIn, likePath, statementsPath } from "./filters/filters.ts";
import { labelsOf, useFacets } from "./filters/use-facets.ts";
import { Found } from "./found.tsx";
import "./ledger.css";
import { ExportMenu } from "./out/export-menu.tsx";
import type { StatementRow } from "./rows/statement-row.ts";
import { StatementTable } from "./rows/statement-table.tsx";
import { useRowKeys } from "./rows/use-row-keys.ts";
import { SearchBar } from "./search/search-bar.tsx";
import { useLikes } from "./search/use-likes.ts";
import { SeveralBar } from "./several/several-bar.tsx";
import { useJudgingSeveral } from "./several/use-judging-several.ts";
import { useSeveral } from "./several/use-several.ts";
import { useTopOf } from "./use-top-of.ts";
import { SavedViews } from "./views/saved-views.tsx";

/** All statements of the ledger, narrowed as the address says. */
export function Ledger() {
  const { query } = useAddress();
  const selection = useSelection();
  const judging = useJudgingSeveral();
  const isLike = query.has("like");
  const isHeld = judging.course !== null && !judging.course.isOver;
  const pages = usePages<StatementRow>(isLike ? null : statementsPath(query), { start: selection.index ?? 0, isHeld });
  const likes = useLikes(isLike ? likePath(query) : null);
  const source = isLike ? likes : pages;
  const several = useSeveral(source.rowAt);
  const facets = useFacets(isLike ? likes.of && statementsPath(query) : pages.refusal ? null : pages.of);
  const labels = labelsOf(facets);
  useRowKeys(selection.index === null ? null : source.rowAt(selection.index), selection.index, several);
  useTopOf(isLike ? likePath(query) : statementsPath(query));

  const chosen = chosenIn(query).length;
  const isEmpty = source.total === 0 && !source.isStale && chosen === 0;
  return (
    <div class={isLike ? "ledger is-like" : "ledger"}>
      <header class="room-head">
        <h1>Ledger</h1>
        <p class="soft" role="status">
          {source.total !== null && told(source.total, isLike)}
        </p>
      </header>
      {!isEmpty && (
        <Aside chosen={chosen}>
          <SavedViews />
          <FacetPanel facets={facets} isComing={source.refusal === null} />
        </Aside>
      )}
      <div class="ledger-main">
        {!isEmpty && (
          <div class="ledger-bar">
            <SearchBar />
            {!isLike && <ExportMenu total={source.refusal ? null : source.total} />}
          </div>
        )}
        <FilterChips labels={labels} />
        {isLike && !likes.byMeaning && <p class="hint">Compared by words and names alone: the model is not there.</p>}
        <Found source={source} what="statement" labels={labels} pathOf={statementsPath}>
          <StatementTable source={source} selection={selection} several={several} />
        </Found>
      </div>
      <SeveralBar several={several} judging={judging} />
    </div>
  );
}

const told = (total: number, isLike: boolean): string => (isLike ? `${count(total)} alike` : count(total, "statement"));

import { useAddress } from "../address/address.ts";
import { usePages } from "../asking/use-pages.ts";
import { useKeys } from "../keys/use-keys.ts";
import { count } from "../parts/count.ts";
import { useSelection } from "../parts/long-table/use-selection.ts";
import { WordsFilter } from "../parts/words-filter.tsx";
import { DocumentFilters } from "./documents/document-filters.tsx";
import { type DocumentRow, DocumentTable } from "./documents/document-table.tsx";
import { documentOrderOf, documentsPath } from "./documents/documents-path.ts";
import { Aside } from "./filters/aside.tsx";
import { FilterChips } from "./filters/filter-chips.tsx";
import { chosenIn } from "./filters/filters.ts";
import { OrderSelect } from "./filters/order-select.tsx";
import { Found } from "./found.tsx";
import "./ledger.css";
import { useTopOf } from "./use-top-of.ts";

/** All documents of the ledger, narrowed as the address says. */
export function Documents() {
  const { query } = useAddress();
  const selection = useSelection();
  const source = usePages<DocumentRow>(documentsPath(query), { start: selection.index ?? 0, isHeld: false });
  useTopOf(documentsPath(query));
  useKeys([
    {
      key: "/",
      words: "search the documents",
      act: () => document.querySelector<HTMLInputElement>(".search-bar .words-filter")?.focus(),
    },
  ]);
  const chosen = chosenIn(query).length;
  const isEmpty = source.total === 0 && !source.isStale && chosen === 0;
  return (
    <div class="ledger">
      <header class="room-head">
        <h1>Documents</h1>
        <p class="soft" role="status">
          {source.total !== null && source.refusal === null && count(source.total, "document")}
        </p>
      </header>
      {!isEmpty && (
        <Aside chosen={chosen}>
          <DocumentFilters />
        </Aside>
      )}
      <div class="ledger-main">
        {!isEmpty && (
          <div class="ledger-bar">
            <DocumentSearch />
          </div>
        )}
        <FilterChips />
        <Found source={source} what="document" pathOf={documentsPath}>
          <DocumentTable source={source} selection={selection} />
        </Found>
      </div>
    </div>
  );
}

function DocumentSearch() {
  const { query } = useAddress();
  return (
    <search class="search-bar">
      <WordsFilter name="words" label="Search titles and texts" />
      <OrderSelect value={documentOrderOf(query)} orders={ORDERS} />
    </search>
  );
}

const ORDERS = [
  ["published-latest", "newest first"],
  ["published", "oldest first"],
  ["recorded", "last recorded first"],
  ["outlet", "by outlet"],
  ["title", "by title"],
] as const;

import { hrefOf, useAddress } from "../../address/address.ts";
import { changeQuery } from "../../address/change-query.ts";
import { Link } from "../../address/link.tsx";
import { count } from "../../parts/count.ts";
import { pageFrom } from "../../parts/page-from.ts";
import { Pager } from "../../parts/pager.tsx";
import { chooseResults, countResults, SHOWN, type Shown, shownOf } from "./choose-results.ts";
import { ResultRow } from "./result-row.tsx";
import type { Added } from "./use-results.ts";

/** What came of each document, what was refused first; one kind of result alone where the address says so. */
export function ResultList({ results }: { readonly results: readonly Added[] }) {
  const { parts, query } = useAddress();
  const shown = shownOf(query.get("show"));
  const counts = countResults(results);
  const chosen = chooseResults(results, shown);
  const from = pageFrom(query.get("from"), PAGE);
  if (results.length === 0) return null;
  return (
    <section aria-labelledby="results">
      <h2 id="results" class="unseen">
        Results
      </h2>
      <nav class="tabs" aria-label="Which results">
        {SHOWN.filter((one) => one === "all" || counts[one] > 0).map((one) => (
          <Link
            key={one}
            href={hrefOf(parts, changeQuery(query, { show: one === "all" ? null : one }))}
            aria-current={one === shown ? "true" : undefined}
          >
            {LABELS[one]} <span class="count">{count(counts[one])}</span>
          </Link>
        ))}
      </nav>
      <ul class="results">
        {chosen.slice(from, from + PAGE).map((one) => (
          <ResultRow key={`${one.file} ${one.part} ${one.id}`} result={one} />
        ))}
      </ul>
      <Pager
        label="Pages of results"
        from={from}
        size={PAGE}
        total={chosen.length}
        hrefAt={(at) => hrefOf(parts, changeQuery(query, { from: at || null }))}
      />
    </section>
  );
}

const LABELS: Readonly<Record<Shown, string>> = {
  all: "All",
  refused: "Refused",
  notes: "With notes",
  supersedes: "Newer versions",
  seen: "Here already",
  added: "New",
};

const PAGE = 200;

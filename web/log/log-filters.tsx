import type { DeskFacts } from "../../src/present/desk/desk.ts";
import { ENTRY_ACTS } from "../../src/record/ledger/entry.ts";
import { goTo, hrefOf, useAddress } from "../address/address.ts";
import { changeQuery } from "../address/change-query.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { Words } from "../parts/words.tsx";
import { WordsFilter } from "../parts/words-filter.tsx";
import { ENTRY_WORDS } from "./act-words.ts";
import { CONDITIONS } from "./log-path.ts";

/** What narrows the log: by whom, what was done, of which record. */
export function LogFilters() {
  const { parts, query } = useAddress();
  const names = useAnswer<DeskFacts>("/desk").answer?.names ?? [];
  const subject = query.get("subject");
  const put = (act: string) => goTo(hrefOf(parts, changeQuery(query, { act })));
  return (
    <search class="filters" aria-label="Conditions">
      <WordsFilter name="by" label="By whom" known={names} />
      <select
        aria-label="What was done"
        value={query.get("act") ?? ""}
        onChange={(event) => put(event.currentTarget.value)}
      >
        <option value="">Anything done</option>
        {ENTRY_ACTS.map((act) => (
          <option key={act} value={act}>
            {ENTRY_WORDS[act]}
          </option>
        ))}
      </select>
      {subject !== null && (
        <span class="chip">
          about{" "}
          <Link href={hrefOf(["record", subject])}>
            <Words>{subject}</Words>
          </Link>{" "}
          <Link href={hrefOf(parts, changeQuery(query, { subject: null }))} aria-label="About any record">
            ✕
          </Link>
        </span>
      )}
      {CONDITIONS.some((name) => query.has(name)) && <Link href={hrefOf(parts)}>Show all</Link>}
    </search>
  );
}

import type { LogList } from "../../src/present/desk/log-list.ts";
import { hrefOf, useAddress } from "../address/address.ts";
import { changeQuery } from "../address/change-query.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { Refused } from "../parts/refused.tsx";
import { EntryItem } from "./entry-item.tsx";
import { HeadNote } from "./head-note.tsx";
import { LogFilters } from "./log-filters.tsx";
import { logPath, PAGE } from "./log-path.ts";
import "./log.css";

/** The audit trail: every entry of the ledger, the newest first. */
export function Log() {
  const { parts, query } = useAddress();
  const { answer, refusal, isAsking } = useAnswer<LogList>(logPath(query));
  const last = answer?.entries.at(-1);
  // All of it comes at once, so that nothing is pushed down by what comes after it.
  const isHere = answer !== null || refusal !== null;
  const isEmpty = answer?.entries.length === 0 && [...query].length === 0;
  const isWhole = answer !== null && answer.entries.length < PAGE;
  return (
    <div class="log">
      <header class="room-head">
        <h1>Log</h1>
        <p class="soft">
          Whatever was added, read or judged, in the order in which it was written. A judgement can be taken back; a
          document is withdrawn instead.
        </p>
      </header>
      {answer && <HeadNote head={answer.head} />}
      {isHere && !isEmpty && <LogFilters />}
      {refusal && <Refused refusal={refusal} />}
      {answer?.entries.length === 0 && (
        <p class="nothing">{isEmpty ? "Nothing was written yet." : "No entry meets these conditions."}</p>
      )}
      <ol class="entries" aria-busy={isAsking}>
        {answer?.entries.map((entry, at) => (
          <EntryItem key={entry.seq} entry={entry} before={answer.entries[at - 1] ?? null} />
        ))}
      </ol>
      {answer && (
        <nav class="pager" aria-label="Pages of the log">
          {query.has("before") ? (
            <Link href={hrefOf(parts, changeQuery(query, { before: null }))}>← Newest</Link>
          ) : (
            <span />
          )}
          {last && !isWhole && <Link href={hrefOf(parts, changeQuery(query, { before: last.seq }))}>Older →</Link>}
        </nav>
      )}
    </div>
  );
}

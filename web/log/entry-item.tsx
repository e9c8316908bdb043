import type { LogEntry } from "../../src/present/desk/log-list.ts";
import { hrefOf } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useJudging } from "../judging/judging.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { Words } from "../parts/words.tsx";
import { aboutWords } from "./about-words.ts";
import { ENTRY_WORDS } from "./act-words.ts";
import { undidWords } from "./undid-words.ts";
import { undoingOf } from "./undoing-of.ts";

type EntryItemProps = { readonly entry: LogEntry; readonly before: LogEntry | null };

/** One entry: its number, when, who did what, about which record, its hash, and the way to take it back. */
export function EntryItem({ entry, before }: EntryItemProps) {
  const { seq, at, by, act, subject, about, detail, undoes, hash, undoneBy } = entry;
  const day = at.slice(0, 10);
  const told = aboutWords(entry);
  return (
    <li class={undoneBy === null ? "entry" : "entry is-undone"} id={`entry-${seq}`}>
      {before?.at.slice(0, 10) !== day && <h2 class="entry-day">{day}, times in UTC</h2>}
      <div class="entry-row">
        <span class="entry-seq number">{seq}</span>
        <time class="moment" dateTime={at} title={at}>
          {at.slice(11, 19)}
        </time>
        <div class="entry-words">
          <p>
            {by === null ? <span class="soft">machine</span> : <Words class="entry-by">{by}</Words>}{" "}
            <span>{undoes === null ? ENTRY_WORDS[act] : undidWords(undoes, detail)}</span>
            {about !== "" && ": "}
            {subject === null ? <Words>{told}</Words> : <About subject={subject} told={told} />}
            {detail !== null && undoes === null && !told.endsWith(` ${detail}`) && (
              <span class="soft">
                {" · "}
                <Words>{detail}</Words>
              </span>
            )}
          </p>
        </div>
        <span class="entry-hash">
          <code title={hash}>{hash.slice(7, 15)}</code>{" "}
          <CopyButton words={hash} label="⧉" title={`Copy the hash of entry ${seq}`} />
        </span>
        <Undo entry={entry} />
      </div>
    </li>
  );
}

function About({ subject, told }: { readonly subject: string; readonly told: string }) {
  const [kind, ...words] = told.split(" ");
  return (
    <Link href={hrefOf(["record", subject])}>
      {kind} <Words>{words.join(" ")}</Words>
    </Link>
  );
}

function Undo({ entry }: { readonly entry: LogEntry }) {
  const { judge } = useJudging();
  const undoing = undoingOf(entry);
  if (!undoing.can) return undoing.why && <span class="entry-undo soft">{undoing.why}</span>;
  const undo = () => judge({ method: "POST", path: `/log/${entry.seq}/undo`, words: `Entry ${entry.seq} taken back` });
  return (
    <span class="entry-undo">
      <button
        type="button"
        class="small"
        aria-label={`${undoing.words} entry ${entry.seq}`}
        onClick={() => void undo()}
      >
        {undoing.words}
      </button>
    </span>
  );
}

import { hrefOf } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { count } from "../../parts/count.ts";
import { Words } from "../../parts/words.tsx";
import { noteWords } from "./note-words.ts";
import type { Added } from "./use-results.ts";

/** What came of one document: whether it was taken, why not, what to know of it, and the way to read it. */
export function ResultRow({ result }: { readonly result: Added }) {
  const { file, part, id, status, statements, code, supersedes, notes, words } = result;
  const named = <Words>{part === null ? file : `${file} · ${part}`}</Words>;
  return (
    <li class={`result is-${status}`}>
      <span class="result-status">{STATUS_WORDS[status]}</span>
      <div>
        <p class="result-file">{id === null ? named : <Link href={hrefOf(["read", id])}>{named}</Link>}</p>
        {words !== null && (
          <p>
            <Words>{withoutName(words, file)}</Words> {code && <span class="soft">[{code}]</span>}
          </p>
        )}
        {supersedes !== null && id !== null && (
          <p>
            <Link href={hrefOf(["read", id], { beside: supersedes })}>Compare with the version before</Link>
          </p>
        )}
        {notes.length > 0 && <p class="soft">{notes.map(noteWords).join(" · ")}</p>}
      </div>
      <span class="number soft">{status !== "refused" && count(statements, "statement")}</span>
    </li>
  );
}

/** What is said of a file without its name, which stands above it. */
const withoutName = (words: string, file: string): string =>
  words.startsWith(file) ? words.slice(file.length).trim() : words;

const STATUS_WORDS: Readonly<Record<Added["status"], string>> = {
  added: "new",
  supersedes: "newer version",
  seen: "here already",
  refused: "refused",
};

import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { hrefOf } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { ENTRY_WORDS } from "../../log/act-words.ts";
import { undidWords } from "../../log/undid-words.ts";
import { Moment } from "../../parts/moment.tsx";
import { Words } from "../../parts/words.tsx";
import { judgementWords } from "./judgement-words.ts";

/** What persons said of the document itself, and what has happened to it, oldest first. */
export function History({ page: { history, judgements, document } }: { readonly page: DocumentPage }) {
  return (
    <>
      {judgements.length > 0 && (
        <details open>
          <summary>Said of the document</summary>
          <ul>
            {judgements.map((judgement) => (
              <li key={judgement.id}>
                <Words>{judgementWords(judgement)}</Words>{" "}
                <span class="soft">
                  <Words>{judgement.by}</Words>, <Moment at={judgement.at} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>History</summary>
        <ol class="history">
          {history.map(({ seq, at, by, act, undoes, detail }) => (
            <li key={seq}>
              <Moment at={at} /> {by === null ? <span class="soft">machine</span> : <Words>{by}</Words>}{" "}
              {undoes === null ? ENTRY_WORDS[act] : undidWords(undoes, detail)}
              {detail !== null && undoes === null && (
                <span class="soft">
                  : <Words>{detail}</Words>
                </span>
              )}{" "}
              <Link href={hrefOf(["read", document.id], { asOf: seq })} title="The document as it stood then">
                entry {seq}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

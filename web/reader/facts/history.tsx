import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { hrefOf } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
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
          {history.map(({ seq, at, by, words }) => (
            <li key={seq}>
              <Moment at={at} /> <Words>{words}</Words>{" "}
              <span class="soft">{by === null ? "the machine" : <Words>{by}</Words>}</span>{" "}
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

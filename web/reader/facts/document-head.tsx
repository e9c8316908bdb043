import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { describePublished } from "../../../src/present/words/describe-published.ts";
import { plural } from "../../../src/present/words/plural.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { Words } from "../../parts/words.tsx";
import { EditFact } from "../judging/edit-fact.tsx";
import { useReaderAddress } from "../reader-address.ts";
import { Versions } from "../versions/versions.tsx";
import { Facts } from "./facts.tsx";
import { showTime } from "./show-time.ts";

/** What stands above a document: its title, where and when it was published, and behind a fold all that is known of it. */
export function DocumentHead({ page }: { readonly page: DocumentPage }) {
  const { document } = page;
  const { address, put } = useReaderAddress();
  return (
    <header class="head" lang="en">
      <p class="kicker">
        <b>
          <Words>{document.outlet ?? "Outlet unknown"}</Words>
        </b>
        <span title={showControls(document.published?.why ?? "")}>{describePublished(document.published)}</span>
        {document.byline && (
          <span>
            by <Words>{document.byline.replace(/^by\s+/i, "")}</Words>
          </span>
        )}
        {document.credit && (
          <span>
            credit <Words>{document.credit}</Words>
          </span>
        )}
        {document.form !== "report" && <span>{document.form}</span>}
      </p>
      <div class="title">
        <h1 dir="auto" lang={document.language ?? undefined}>
          <Words>{document.title ?? page.name}</Words>
        </h1>
        <EditFact page={page} field="title" />
      </div>
      <p class="standing-line">
        <span>{countWords(page)}</span>
        <button
          type="button"
          class="quiet fold"
          aria-expanded={address.facts}
          aria-controls="facts"
          onClick={() => put({ facts: address.facts ? null : "open" })}
        >
          About this document
        </button>
        <span class="unchanged">
          Unchanged since stored here on {showTime(page.history[0]?.at ?? page.collectedAt)}
          <span class="hash"> text {document.textHash.slice(0, "sha256:".length + 12)}</span>
        </span>
      </p>
      {page.supersededBy !== null && (
        <p class="notice">
          A newer version of this page is kept:{" "}
          <Link href={atMoment(hrefOf(["read", page.supersededBy]))}>open it</Link> or{" "}
          <Link href={atMoment(hrefOf(["read", page.document.id], { beside: page.supersededBy }))}>
            see what changed
          </Link>
          .
        </p>
      )}
      {address.asOf !== null && (
        <p class="notice">
          This is the document as it stood at entry {address.asOf} of the ledger.{" "}
          <Link href={hrefOf(["read", page.document.id])}>As it stands now</Link>
        </p>
      )}
      <Versions page={page} />
      <div id="facts">{address.facts && <Facts page={page} />}</div>
    </header>
  );
}

const countWords = ({ statements }: DocumentPage): string => {
  const unreviewed = statements.filter(({ review }) => review === "unreviewed").length;
  const speakers = new Set(statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))).size;
  const standing =
    unreviewed === 0 ? "all reviewed" : unreviewed === statements.length ? "none reviewed" : `${unreviewed} unreviewed`;
  if (statements.length === 0) return "No statements were found in it";
  return [plural(statements.length, "statement"), speakers > 0 && plural(speakers, "named speaker"), standing]
    .filter(Boolean)
    .join(" · ");
};

import { useMemo, useRef } from "preact/hooks";
import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { useTitle } from "../frame/use-title.ts";
import { Coming } from "../parts/coming.tsx";
import { NotHere } from "../parts/not-here.tsx";
import { DocumentText } from "./document-text.tsx";
import { DocumentHead } from "./facts/document-head.tsx";
import { Orphaned } from "./notices/orphaned.tsx";
import { viewOf } from "./page-view.ts";
import { useReaderAddress } from "./reader-address.ts";
import { Beside } from "./versions/beside.tsx";
import "./reader.css";
import "./text/text.css";
import "./cards/cards.css";
import "./print.css";

type DocumentReaderProps = {
  readonly id: string;
  /** Whether a card is open even where the address names none. */
  readonly opensOne: boolean;
};

/** A document as it is read: what is known of it, its text with its statements, or two versions side by side. */
export function DocumentReader({ id, opensOne }: DocumentReaderProps) {
  const { address } = useReaderAddress();
  const { answer, refusal } = useAnswer<DocumentPage>(atMoment(hrefOf(["documents", id])));
  const page = useSteady(answer);
  // Its links lead to the moment that is shown.
  const view = useMemo(() => page && viewOf(page), [page, address.asOf]);
  useTitle(page && !opensOne ? page.name : null);
  if (refusal)
    return (
      <NotHere title="Reader" refusal={refusal}>
        <Link href={hrefOf(["record", id])}>What became of it</Link> · <Link href="/documents">All documents</Link>
      </NotHere>
    );
  if (!page) return <Coming title="Reader" />;
  return (
    <div class="reader">
      <DocumentHead page={page} />
      {address.beside !== null ? (
        <Beside page={page} other={address.beside} />
      ) : view === null ? (
        <p class="notice">
          The text of this document was removed for good. What it is and what was judged of it remains.
        </p>
      ) : (
        <DocumentText view={view} opensOne={opensOne} />
      )}
      <Orphaned page={page} />
    </div>
  );
}

/** The same page as long as nothing in it has changed, though the ledger moves on: a long text is not drawn anew for that. */
const useSteady = (page: DocumentPage | null): DocumentPage | null => {
  const before = useRef<DocumentPage | null>(null);
  return useMemo(() => {
    const isSame = page !== null && before.current !== null && bare(page) === bare(before.current);
    if (!isSame) before.current = page;
    return before.current;
  }, [page]);
};

const bare = ({ head: _, ...page }: DocumentPage): string => JSON.stringify(page);

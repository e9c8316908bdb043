import { useMemo, useRef } from "preact/hooks";
import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { useTitle } from "../frame/use-title.ts";
import { Refused } from "../parts/refused.tsx";
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
  const asOf = address.asOf === null ? "" : `?asOf=${encodeURIComponent(address.asOf)}`;
  const { answer, refusal, isAsking } = useAnswer<DocumentPage>(`/documents/${encodeURIComponent(id)}${asOf}`);
  const page = useSteady(answer);
  const view = useMemo(() => page && viewOf(page), [page]);
  useTitle(page && !opensOne ? page.name : null);
  if (refusal) return <Refused refusal={refusal} />;
  if (!page) return isAsking ? <p class="nothing">Opening the document …</p> : null;
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

import { showPlace } from "../../../src/present/words/place-of.ts";
import { shortenMiddle } from "../../../src/present/words/shorten-middle.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { Words } from "../../parts/words.tsx";
import type { PageView } from "../page-view.ts";
import { useReaderAddress } from "../reader-address.ts";
import type { Anchor } from "../text/find-anchor.ts";

type NoticesProps = {
  readonly view: PageView;
  readonly anchor: Anchor | null;
  readonly goToWords: (offset: number) => void;
};

/** What a person should know who came by an address that no longer leads where it did. */
export function Notices({ view, anchor, goToWords }: NoticesProps) {
  const { address, put } = useReaderAddress();
  const { at, unknown } = address;
  const isGone = at !== null && at !== "-" && !view.byId.has(at);
  return (
    <>
      {isGone && (
        <div class="notice" role="alert">
          <p>
            The statement that this address names is not in this document, or not any more: it may have been withdrawn,
            or read anew in other words. <Link href={atMoment(hrefOf(["record", at]))}>Its record</Link> says what
            became of it.
          </p>
          <Dismiss onClick={() => put({ at: null })} />
        </div>
      )}
      {anchor?.is === "broken" && <BrokenAnchor view={view} anchor={anchor} goToWords={goToWords} />}
      {unknown.length > 0 && (
        <div class="notice" role="status">
          <p>
            The address asks for what the reader does not know, and it was left aside:{" "}
            <Words>{unknown.join(", ")}</Words>.
          </p>
        </div>
      )}
    </>
  );
}

function BrokenAnchor({
  view,
  anchor,
  goToWords,
}: NoticesProps & { readonly anchor: Extract<Anchor, { readonly is: "broken" }> }) {
  const { address, put } = useReaderAddress();
  const { words, quote } = address;
  const { found, times } = anchor;
  const there = words && view.text.slice(words.start, words.end);
  const go = () => {
    put({ words: `${found!.start}-${found!.end}` });
    goToWords(found!.start);
  };
  return (
    <div class="notice is-broken" role="alert">
      <p>
        <b>The anchor of this address is broken.</b>{" "}
        {quote ? (
          <>
            It leads to “<Words>{shortenMiddle(quote, LONGEST)}</Words>”
          </>
        ) : (
          "It leads to words"
        )}
        {words && ` at characters ${words.start} to ${words.end}`}
        {there ? (
          <>
            , where the text has “<Words>{shortenMiddle(there, LONGEST)}</Words>”.{" "}
          </>
        ) : words ? (
          ", but the text ends before that. "
        ) : (
          ". "
        )}
        {quote && times === 0 && "These words stand nowhere in this text."}
        {times > 1 && `These words stand in this text ${times} times, so that none can be said to be meant.`}
        {found && (
          <button type="button" onClick={go}>
            The same words stand at {showPlace(view.text, found.start)}: go there
          </button>
        )}
      </p>
      <Dismiss onClick={() => put({ words: null, quote: null })} />
    </div>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" class="quiet close" aria-label="Close" onClick={onClick}>
      ✕
    </button>
  );
}

/** Characters of a quotation in a notice. */
const LONGEST = 160;

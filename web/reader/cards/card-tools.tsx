import { startOf } from "../../../src/present/outline.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { useCopyCited } from "../../copying/use-copy-cited.ts";
import type { PageView, ShownStatement } from "../page-view.ts";

type CardToolsProps = { readonly view: PageView; readonly statement: ShownStatement };

/** What can be taken from an open card: the quotation with its citation, a link to the very words, the record. */
export function CardTools({ view, statement }: CardToolsProps) {
  const copy = useCopyCited();
  return (
    <p class="tools">
      <button type="button" class="quiet" onClick={() => void copy(statement)}>
        Copy with citation <kbd>c</kbd>
      </button>
      <Link
        class="quiet"
        href={linkTo(view, statement)}
        title="An address that opens here, and says so where the words have gone"
      >
        Link to these words
      </Link>
      <Link class="quiet" href={atMoment(hrefOf(["record", statement.id]))}>
        Record <kbd>o</kbd>
      </Link>
    </p>
  );
}

/** An address that opens at a statement, and can tell whether its words are still the ones that were meant. */
export function linkTo({ page, text }: PageView, statement: ShownStatement): string {
  const [piece] = statement.content;
  const start = piece?.start ?? startOf(statement);
  const end = Math.min(piece?.end ?? start, start + LONGEST);
  const words = piece ? `${start}-${end}` : null;
  const quote = words && text.slice(start, end);
  return atMoment(hrefOf(["read", page.document.id], { at: statement.id, words, quote }));
}

/** Characters of a quotation in an address. */
const LONGEST = 120;

import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { useCopyCited } from "../../copying/use-copy-cited.ts";
import { hrefOfWords } from "../href-of-words.ts";
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
const linkTo = ({ page, text }: PageView, statement: ShownStatement): string => {
  const [piece] = statement.content;
  return atMoment(hrefOfWords({ document: page.document.id, text, span: piece ?? null, at: statement.id }));
};

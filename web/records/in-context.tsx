import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { directionOf } from "../parts/direction-of.ts";
import { Words } from "../parts/words.tsx";
import { contextOf } from "./context-of.ts";
import type { StandsOn } from "./stands-on.ts";

type InContextProps = { readonly stands: StandsOn; readonly shown: ShownRecord };

/** The words that a record stands on, as the text has them; never those of another text. */
export function InContext({ stands, shown }: InContextProps) {
  const { answer: page, refusal } = useAnswer<DocumentPage>(atMoment(hrefOf(["documents", stands.document])));
  const at = shown.kind === "statement" ? shown.id : null;
  return (
    <section aria-labelledby="context">
      <h2 id="context">In the text</h2>
      {refusal && <p class="soft">The text cannot be shown: {refusal.message}</p>}
      {page && <Quoted stands={stands} page={page} />}
      <p>
        <Link href={atMoment(hrefOf(["read", stands.document], { at }))}>Open in the reader</Link>
      </p>
    </section>
  );
}

function Quoted({ stands, page }: { readonly stands: StandsOn; readonly page: DocumentPage }) {
  const { text, textHash } = page.document;
  if (text === null) return <p class="soft">The text was removed for good.</p>;
  if (stands.textHash !== null && stands.textHash !== textHash)
    return <p class="soft">These words were in an older text of this document.</p>;
  const context = contextOf(text, stands.spans);
  return (
    <blockquote class="context" dir={directionOf(context.map(({ words }) => words).join(""))}>
      {context.map(({ words, isMarked }, at) =>
        isMarked ? (
          <mark key={at}>
            <Words>{words}</Words>
          </mark>
        ) : (
          <Words key={at}>{words}</Words>
        ),
      )}
    </blockquote>
  );
}

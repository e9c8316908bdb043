import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { shortenMiddle } from "../../../src/present/words/shorten-middle.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { Moment } from "../../parts/moment.tsx";
import { Words } from "../../parts/words.tsx";
import { judgementWords } from "../facts/judgement-words.ts";

/** Judgements whose words no record has any more: they are kept and shown, and sit on no other words. */
export function Orphaned({ page: { orphaned } }: { readonly page: DocumentPage }) {
  if (orphaned.length === 0) return null;
  return (
    <section class="orphaned" aria-labelledby="orphaned">
      <h2 id="orphaned">Judgements whose words are in no record any more</h2>
      <p class="soft">The text was read anew, and these were made on what is found in it no longer. They are kept.</p>
      <ul>
        {orphaned.map(({ judgement, words }) => (
          <li key={judgement.id}>
            <Words>{judgementWords(judgement)}</Words> · <Words>{judgement.by}</Words>, <Moment at={judgement.at} />
            {words && (
              <blockquote dir="auto">
                <Words>{shortenMiddle(words, 240)}</Words>
              </blockquote>
            )}{" "}
            <Link href={atMoment(hrefOf(["record", judgement.target.id]))}>Record</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

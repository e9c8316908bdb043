import { useState } from "preact/hooks";
import type { Dossier } from "../../../src/present/desk/dossier.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { count } from "../../parts/count.ts";
import { Words } from "../../parts/words.tsx";

/** The names that the texts give a party, in their scripts, each with the oldest document that has it. */
export function NameList({ party: { nameForms, moreNames } }: { readonly party: Dossier }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? nameForms : nameForms.slice(0, FIRST);
  const left = nameForms.length - shown.length;
  return (
    <section aria-labelledby="names">
      <h2 id="names">
        Names <span class="count">{count(nameForms.length + moreNames)}</span>
      </h2>
      <ul class="names">
        {shown.map((form) => (
          <li key={`${form.name} ${form.first.entity}`}>
            <Words class={form.named ? "name" : "name soft"}>{form.name}</Words>
            <span class="soft name-from">
              {!form.named && "described so · "}
              {count(form.documents, "document")}, {count(form.mentions, "mention")} · first in{" "}
              <Link href={atMoment(hrefOf(["read", form.first.document]))}>
                <Words>{form.first.title ?? "an untitled document"}</Words>
              </Link>
              {form.first.outlet !== null && (
                <>
                  , <Words>{form.first.outlet}</Words>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="quiet small" onClick={() => setWhole(true)}>
          {count(left)} more
        </button>
      )}
      {isWhole && moreNames > 0 && <p class="soft">And {count(moreNames)} more, which are in fewer documents.</p>}
    </section>
  );
}

const FIRST = 12;

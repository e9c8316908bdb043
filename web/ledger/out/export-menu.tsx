import { useState } from "preact/hooks";
import { useAddress } from "../../address/address.ts";
import { count } from "../../parts/count.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { exportForms, GROUPINGS, type Grouping } from "./export-hrefs.ts";

/** Gives out the statements that are shown, all of them and no others; nothing where there are none. */
export function ExportMenu({ total }: { readonly total: number | null }) {
  const { query } = useAddress();
  const [isOpen, setOpen] = useState(false);
  const [by, setBy] = useState<Grouping>("document");
  if (total === null || total === 0) return null;
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export…
      </button>
      {isOpen && (
        <Dialog title={`Export ${count(total, "statement")}`} onClose={() => setOpen(false)}>
          <p class="soft">
            The statements of this view, with the same filters and in the same order, each with its citation.
          </p>
          <ul class="export-forms">
            {exportForms(query, by).map(({ href, words, use }) => (
              <li key={words}>
                <a href={href} download="">
                  {words}
                </a>{" "}
                <span class="soft">{use}</span>
              </li>
            ))}
          </ul>
          <fieldset class="groupings">
            <legend>Briefs are divided by</legend>
            {GROUPINGS.map((one) => (
              <label key={one} class="check">
                <input type="radio" name="by" checked={by === one} onChange={() => setBy(one)} /> {one}
              </label>
            ))}
          </fieldset>
        </Dialog>
      )}
    </>
  );
}

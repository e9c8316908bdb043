import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { showPlace } from "../../../src/present/words/place-of.ts";
import { plural } from "../../../src/present/words/plural.ts";
import { Link } from "../../address/link.tsx";
import { Words } from "../../parts/words.tsx";
import { useReaderAddress } from "../reader-address.ts";

/** What read the document, and what should be known of how well that could be done. */
export function ReadingFacts({ page }: { readonly page: DocumentPage }) {
  const { hrefWith } = useReaderAddress();
  const { reading } = page;
  const { text } = page.document;
  if (reading === null) return <p class="soft">It was not read by a machine.</p>;
  return (
    <details open={reading.notes.length > 0}>
      <summary>
        Read by standoff {reading.tool}
        {reading.model === null ? ", without a model" : ` with ${reading.model}`} ·{" "}
        {reading.notes.length === 0 ? "nothing to note" : plural(reading.notes.length, "note")}
      </summary>
      <ul>
        {reading.notes.map(({ code, detail, at }) => (
          <li key={`${code}${at?.start}`}>
            <Words>{detail}</Words> <span class="soft">{code}</span>
            {at && text !== null && (
              <>
                {" "}
                <Link
                  href={hrefWith({
                    words: `${at.start}-${at.end}`,
                    quote: null,
                    at: null,
                    notes: "shown",
                    beside: null,
                  })}
                >
                  {showPlace(text, at.start)}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

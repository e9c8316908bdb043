import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { plural } from "../../../src/present/words/plural.ts";
import { Moment } from "../../parts/moment.tsx";
import { Words } from "../../parts/words.tsx";

/** Each time that the document was collected. */
export function Sightings({ page: { sightings } }: { readonly page: DocumentPage }) {
  if (sightings.length === 0) return null;
  return (
    <details open={sightings.length <= FEW}>
      <summary>Collected {sightings.length === 1 ? "once" : plural(sightings.length, "time")}</summary>
      <ul>
        {sightings.map(({ id, path, part, collectedBy, collectedAt, modifiedAt }) => (
          <li key={id}>
            <Words>{path === "-" ? "standard input" : path}</Words>
            {part && (
              <>
                , <Words>{part}</Words>
              </>
            )}{" "}
            <span class="soft">
              <Moment at={collectedAt} />
              {collectedBy && (
                <>
                  {" "}
                  by <Words>{collectedBy}</Words>
                </>
              )}
              {modifiedAt && (
                <>
                  {" "}
                  · file last changed <Moment at={modifiedAt} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const FEW = 3;

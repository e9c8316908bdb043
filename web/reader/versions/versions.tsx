import type { DocumentBrief } from "../../../src/present/desk/document-brief.ts";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { describePublished } from "../../../src/present/words/describe-published.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { Words } from "../../parts/words.tsx";
import "./versions.css";

/** The other versions of the page and its translations: to open, and to set beside this one. */
export function Versions({ page }: { readonly page: DocumentPage }) {
  const { versions, translations, document } = page;
  const label = labelling(versions);
  return (
    <>
      {versions.length > 1 && (
        <nav class="versions" aria-label="Versions of this page">
          <h2>{versions.length} versions</h2>
          <ol>
            {versions.map((version) => (
              <li key={version.id}>
                {version.id === document.id ? (
                  <b aria-current="page">
                    <Words>{label(version)}</Words>, this one
                  </b>
                ) : (
                  <>
                    <Link href={atMoment(hrefOf(["read", version.id]))}>
                      <Words>{label(version)}</Words>
                    </Link>{" "}
                    <Link class="compare" href={atMoment(hrefOf(["read", document.id], { beside: version.id }))}>
                      beside this one
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      {translations.length > 0 && (
        <nav class="versions" aria-label="Translations">
          <h2>Translations</h2>
          <ul>
            {translations.map(({ id, name, language, outlet }) => (
              <li key={id}>
                <Link href={atMoment(hrefOf(["read", id]))}>
                  <Words>{[language, name, outlet].filter(Boolean).join(", ")}</Words>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** Versions by their dates, and by their titles where these changed. */
const labelling = (versions: readonly DocumentBrief[]): ((version: DocumentBrief) => string) => {
  const changedTitle = new Set(versions.map(({ title }) => title)).size > 1;
  return ({ published, name }) => [describePublished(published), changedTitle && name].filter(Boolean).join(" ");
};

import type { ComponentChildren } from "preact";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { describePublished } from "../../../src/present/words/describe-published.ts";
import { Moment } from "../../parts/moment.tsx";
import { Words } from "../../parts/words.tsx";
import { EditFact } from "../judging/edit-fact.tsx";
import { History } from "./history.tsx";
import { ReadingFacts } from "./reading-facts.tsx";
import { Sightings } from "./sightings.tsx";
import "./facts.css";

/** All that is known of a document, each fact with who put it right, and a way to do so. */
export function Facts({ page }: { readonly page: DocumentPage }) {
  const { document } = page;
  return (
    <section class="facts" aria-label="About this document">
      <dl>
        <Said page={page} field="title" label="Title" />
        <Said page={page} field="outlet" label="Outlet" />
        <Said page={page} field="byline" label="Byline" />
        <Said page={page} field="credit" label="Credit" hint="the agency that is credited" />
        <Fact page={page} field="published" label="Published">
          {describePublished(document.published)}
          {document.published && (
            <span class="soft">
              {" "}
              · <Words>{document.published.why}</Words>{" "}
              <span title="The date in the notation EDTF">{document.published.edtf}</span>
            </span>
          )}
        </Fact>
        <Said page={page} field="form" label="Form" />
        <Said page={page} field="language" label="Language" />
        <Fact page={page} field="url" label="Address">
          {document.url === null ? <Unknown /> : <Address url={document.url} />}
        </Fact>
        <Fact page={page} field={null} label="Collected">
          first <Moment at={page.collectedAt} />
        </Fact>
        <Fact page={page} field={null} label="Text">
          <code>{document.textHash}</code>
          <span class="soft"> · checked against this hash each time that it is opened</span>
        </Fact>
        <Fact page={page} field={null} label="Original">
          <code>{document.bytes}</code>
          {document.part && (
            <span class="soft">
              {" "}
              · part <Words>{document.part}</Words>
            </span>
          )}
        </Fact>
      </dl>
      <p class="downloads">
        <a href={`/api/v1/documents/${document.id}/original`} download>
          Download the original
        </a>
        <a href={`/api/v1/documents/${document.id}/text`} download>
          Download the text
        </a>
      </p>
      <Sightings page={page} />
      <ReadingFacts page={page} />
      <History page={page} />
    </section>
  );
}

type Field = "title" | "outlet" | "byline" | "credit" | "url" | "language" | "form" | "published";

type FactProps = {
  readonly page: DocumentPage;
  /** What a person can put right; null for what cannot be. */
  readonly field: Field | null;
  readonly label: string;
  readonly children: ComponentChildren;
};

function Fact({ page, field, label, children }: FactProps) {
  const corrected = field === null ? undefined : page.corrected[field];
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">
        {children} {field !== null && <EditFact page={page} field={field} />}
        {corrected && (
          <span class="soft corrected">
            {" "}
            put right by <Words>{corrected.by}</Words>, <Moment at={corrected.at} />
            {corrected.reason && (
              <>
                : <Words>{corrected.reason}</Words>
              </>
            )}
          </span>
        )}
      </dd>
    </div>
  );
}

type SaidProps = {
  readonly page: DocumentPage;
  readonly field: Exclude<Field, "published" | "url">;
  readonly label: string;
  readonly hint?: string;
};

function Said({ page, field, label, hint }: SaidProps) {
  const words = page.document[field];
  return (
    <Fact page={page} field={field} label={label}>
      {words === null ? <Unknown hint={hint} /> : <Words>{words}</Words>}
    </Fact>
  );
}

function Unknown({ hint }: { readonly hint?: string }) {
  return <span class="soft">not known{hint && ` (${hint})`}</span>;
}

/** An address of the web is a link only where it is one of the web's, and says that it leaves this machine. */
function Address({ url }: { readonly url: string }) {
  return (
    <>
      <Words class="url">{url}</Words>
      {/^https?:\/\//i.test(url) && (
        <>
          {" "}
          <a href={url} rel="noreferrer noopener" target="_blank" title="Opens in a new tab and leaves this machine">
            open outside ↗
          </a>
        </>
      )}
    </>
  );
}

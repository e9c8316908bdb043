import type { Difference, DifferenceRow } from "../../../src/present/desk/difference.ts";
import type { DocumentBrief } from "../../../src/present/desk/document-brief.ts";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { describePublished } from "../../../src/present/words/describe-published.ts";
import { plural } from "../../../src/present/words/plural.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { useAnswer } from "../../asking/use-answer.ts";
import { Refused } from "../../parts/refused.tsx";
import { Words } from "../../parts/words.tsx";
import { DifferenceCell } from "./difference-cell.tsx";

/** Two versions of a page side by side, paragraph by paragraph, with what each alone has. */
export function Beside({ page, other }: { readonly page: DocumentPage; readonly other: string }) {
  const { id } = page.document;
  const versions = page.versions.map((version) => version.id);
  const [before, after] = versions.indexOf(other) > versions.indexOf(id) ? [id, other] : [other, id];
  const path = atMoment(hrefOf(["documents", after, "difference"], { from: before }));
  const { answer, refusal } = useAnswer<Difference>(path);
  if (refusal) return <Refused refusal={refusal} />;
  if (!answer) return <p class="nothing">Comparing …</p>;
  const { older, newer, rows, changed } = answer;
  return (
    <section class="beside" aria-labelledby="beside">
      <div class="beside-head">
        <h2 id="beside">
          {changed === 0 ? "The words are the same" : `${plural(changed, "paragraph")} changed of ${rows.length}`}
        </h2>
        <Link href={atMoment(hrefOf(["read", id]))}>Close the comparison</Link>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Side brief={older} which="Older" current={id} />
            </th>
            <th scope="col">
              <Side brief={newer} which="Newer" current={id} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.older?.span.start}/${row.newer?.span.start}`} class={`is-${row.is}`}>
              <DifferenceCell side={row.older} language={older.language} other={OLDER_LACKS[row.is]} change="del" />
              <DifferenceCell side={row.newer} language={newer.language} other={NEWER_LACKS[row.is]} change="ins" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const OLDER_LACKS: Partial<Record<DifferenceRow["is"], string>> = { added: "not yet there" };
const NEWER_LACKS: Partial<Record<DifferenceRow["is"], string>> = { removed: "no longer there" };

function Side({
  brief,
  which,
  current,
}: {
  readonly brief: DocumentBrief;
  readonly which: string;
  readonly current: string;
}) {
  return (
    <>
      {which}: {describePublished(brief.published)}
      <br />
      <Link href={atMoment(hrefOf(["read", brief.id]))}>
        <Words>{brief.name}</Words>
      </Link>
      {brief.id === current && <span class="soft"> (this one)</span>}
    </>
  );
}

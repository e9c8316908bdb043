import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { Link } from "../address/link.tsx";
import { Chain } from "../parts/chain.tsx";
import { Citation } from "../parts/citation.tsx";
import { Words } from "../parts/words.tsx";
import type { FieldValue, RecordField } from "./record-fields.ts";
import { RecordName } from "./record-name.tsx";
import { homeOf } from "./stands-on.ts";

type FieldListProps = { readonly fields: readonly RecordField[]; readonly shown: ShownRecord };

/** What a record says, each field under its label, and where it belongs. */
export function FieldList({ fields, shown }: FieldListProps) {
  const { cluster, kind } = shown;
  const home = homeOf(shown);
  const document = shown.document as
    | { readonly title?: string | null; readonly outlet?: string | null }
    | null
    | undefined;
  return (
    <dl class="record-fields">
      {fields.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {values.map((value) => (
              <Value key={value.words} value={value} isWay={label === "way"} />
            ))}
          </dd>
        </div>
      ))}
      {cluster && (
        <div>
          <dt>party</dt>
          <dd>
            <Link href={atMoment(hrefOf(["party", cluster.id]))}>
              <Words>{cluster.name}</Words>
            </Link>{" "}
            {cluster.members.length > 1 && <span class="soft">one with {cluster.members.length - 1} more</span>}
          </dd>
        </div>
      )}
      {home !== null && kind !== "document" && (
        <div>
          <dt>document</dt>
          <dd>
            <Link href={atMoment(hrefOf(["read", home], kind === "statement" ? { at: shown.id } : {}))}>
              <Words>{document?.title ?? home}</Words>
            </Link>
          </dd>
        </div>
      )}
      {typeof shown.citation === "string" && (
        <div>
          <dt>citation</dt>
          <dd>
            <Citation of={document ?? {}}>{shown.citation}</Citation>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Value({
  value: { words, href, isRecord },
  isWay,
}: {
  readonly value: FieldValue;
  /** Whether it is the way that words came, which runs as its arrows point. */
  readonly isWay: boolean;
}) {
  const shown = isRecord ? <RecordName id={words} /> : isWay ? <Chain>{words}</Chain> : <Words>{words}</Words>;
  return <span class="field-value">{href ? <Link href={atMoment(href)}>{shown}</Link> : shown}</span>;
}

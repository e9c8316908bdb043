import type { DocumentList } from "../../../src/present/desk/document-list.ts";
import { goTo, hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import type { RowSource } from "../../asking/use-pages.ts";
import { count } from "../../parts/count.ts";
import type { Column } from "../../parts/long-table/column.ts";
import { LongTable } from "../../parts/long-table/long-table.tsx";
import type { Selection } from "../../parts/long-table/use-selection.ts";
import { Words } from "../../parts/words.tsx";

/** A document as it is listed. */
export type DocumentRow = DocumentList["rows"][number];

type DocumentTableProps = { readonly source: RowSource<DocumentRow>; readonly selection: Selection };

/** Documents in rows, each a way to its text. */
export function DocumentTable({ source, selection }: DocumentTableProps) {
  return (
    <LongTable<DocumentRow>
      label="Documents"
      class="documents"
      columns={COLUMNS}
      source={source}
      heights={HEIGHTS}
      selection={selection}
      open={(row) => goTo(atMoment(hrefOf(["read", row.id])))}
      cells={(row) => [
        <PublishedCell key="day" row={row} />,
        <TitleCell key="title" row={row} />,
        row.outlet === null ? <span class="soft">not named</span> : <Words class="two-lines">{row.outlet}</Words>,
        row.form,
        <StatementsCell key="statements" row={row} />,
        <time key="collected" dateTime={row.collectedAt}>
          {row.collectedAt.slice(0, 10)}
        </time>,
        row.file && <Words class="two-lines">{row.file}</Words>,
      ]}
    />
  );
}

const COLUMNS: readonly Column[] = [
  { name: "day", words: "Published" },
  { name: "title", words: "Title" },
  { name: "outlet", words: "Outlet" },
  { name: "form", words: "Kind" },
  { name: "count", words: "Statements" },
  { name: "collected", words: "Collected" },
  { name: "file", words: "File" },
];

const HEIGHTS = { row: 3.5, card: 6.3 } as const;

type Of = { readonly row: DocumentRow };

function PublishedCell({ row: { published } }: Of) {
  if (published === null) return <span class="soft">not known</span>;
  const { from, to, basis } = published;
  return (
    <>
      <time dateTime={from}>{from}</time>
      <span class="under">{from === to ? basis : `to ${to}, ${basis}`}</span>
    </>
  );
}

function TitleCell({ row }: Of) {
  const marks = [
    row.supersededBy !== null && "there is a newer version",
    row.supersedes !== null && "a newer version",
    row.translationOf !== null && "a translation",
    row.sightings > 1 && `found ${count(row.sightings, "time")}`,
  ].filter((mark) => mark !== false);
  return (
    <>
      <Link class="row-words" href={atMoment(hrefOf(["read", row.id]))}>
        <Words class={`${marks.length > 0 ? "one-line" : "two-lines"} ${row.title === null ? "soft" : ""}`}>
          {row.title ?? row.file ?? "untitled"}
        </Words>
      </Link>
      {marks.length > 0 && (
        <span class={row.supersededBy === null ? "under" : "under is-superseded"}>{marks.join(" · ")}</span>
      )}
    </>
  );
}

function StatementsCell({ row: { statements, reviewed } }: Of) {
  if (statements === 0)
    return (
      <span class="soft">
        none<span class="only-card"> read in it</span>
      </span>
    );
  return (
    <>
      <span>
        {count(statements)}
        <span class="only-card"> {statements === 1 ? "statement" : "statements"}</span>
      </span>
      {reviewed > 0 && (
        <span class="under">{reviewed === statements ? "all reviewed" : `${count(reviewed)} reviewed`}</span>
      )}
    </>
  );
}

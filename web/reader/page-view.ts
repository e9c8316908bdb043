import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../src/present/desk/page-statement.ts";
import { outline } from "../../src/present/outline.ts";
import type { Reading, Statement } from "../../src/record/reading.ts";
import { type Chunk, chunksOf, type PageEntry } from "./text/chunks-of.ts";

/** A statement of a page as what puts readings into words takes it. */
export type ShownStatement = PageStatement & Pick<Statement, "chain">;

/** A document as the reader shows it: its text in chunks, its statements numbered in reading order. */
export type PageView = {
  readonly page: DocumentPage;
  readonly text: string;
  /** The same as a reading, for what puts readings into words. */
  readonly reading: Reading;
  readonly entries: readonly PageEntry[];
  readonly byId: ReadonlyMap<string, PageEntry>;
  /** The party of the whole ledger that an entity belongs to, where there is one. */
  readonly parties: ReadonlyMap<string, string>;
  readonly chunks: readonly Chunk[];
};

/** How a page is shown; null where its text was removed for good. */
export function viewOf(page: DocumentPage): PageView | null {
  const { text } = page.document;
  if (text === null) return null;
  // The description of the answer shares its days with times that may be open; those of a chain never are.
  const statements = page.statements as readonly ShownStatement[];
  const entries = outline(statements);
  return {
    page,
    text,
    reading: readingOf(page, text, statements),
    entries,
    byId: new Map(entries.map((entry) => [entry.statement.id, entry])),
    parties: new Map(page.entities.flatMap(({ id, cluster }) => (cluster === null ? [] : [[id, cluster.id]]))),
    chunks: chunksOf(text, entries),
  };
}

const readingOf = (page: DocumentPage, text: string, statements: readonly Statement[]): Reading => ({
  file: page.name,
  document: { ...page.document, text },
  statements,
  mentions: page.mentions,
  entities: page.entities,
  notes: page.reading?.notes ?? [],
});

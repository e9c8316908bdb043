import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { DocumentRecord, EntityRecord, StatementRecord } from "../../../../record/ledger/kept.ts";
import type { LedgerRecord } from "../../../../record/ledger/ledger-record.ts";
import { codePointOffsets } from "../../../../text/code-points.ts";
import type { Sha256 } from "../../../../text/sha256.ts";
import { cut } from "../../../../text/span.ts";
import { type Prepare, prepareOnce } from "../../statements.ts";

/** A text by its hash; null where it was removed. */
export type TextOf = (hash: Sha256) => string | null;

/** Puts the words of each version into the indexes of words, and the places of a statement's pieces in code points. */
export function keepWords(db: DatabaseSyncInstance, textOf: TextOf): (version: number, record: LedgerRecord) => void {
  const prepare = prepareOnce(db);
  const textOfDocument = openTexts(prepare, textOf);
  return (version, record) => {
    if (record.kind === "document") keepDocument(prepare, version, { record, text: textOf(record.textHash) });
    else if (record.kind === "statement")
      keepStatement(prepare, version, { record, ...textOfDocument(record.document) });
    else if (record.kind === "entity") keepEntity(prepare, version, record);
  };
}

type Text = { readonly text: string | null; readonly points: Uint32Array | null };

const keepDocument = (
  prepare: Prepare,
  version: number,
  { record, text }: { record: DocumentRecord; text: string | null },
) =>
  prepare("INSERT INTO document_words (rowid, title, text) VALUES (?, ?, ?)").run(
    version,
    bindable(record.title ?? ""),
    bindable(text ?? ""),
  );

const keepEntity = (prepare: Prepare, version: number, { name, named }: EntityRecord) => {
  if (named) prepare("INSERT INTO entity_words (rowid, name) VALUES (?, ?)").run(version, bindable(name));
};

const keepStatement = (
  prepare: Prepare,
  version: number,
  { record, text, points }: Text & { record: StatementRecord },
) => {
  for (const entity of uttererOf(record)) {
    prepare("INSERT INTO utterers (entity, version) VALUES (?, ?)").run(entity, version);
  }
  if (text === null || points === null) return;
  const words = (spans: readonly ({ start: number; end: number } | null)[]) =>
    bindable(spans.flatMap((span) => (span ? [cut(text, span)] : [])).join(BREAK));
  prepare("INSERT INTO statement_words (rowid, quotation, cue, speaker) VALUES (?, ?, ?, ?)").run(
    version,
    words(record.content),
    words([record.source, record.cue]),
    bindable(record.words.speaker ?? ""),
  );
  for (const [piece, { start, end }] of record.content.entries()) {
    const from = points[start]!;
    prepare("INSERT INTO pieces (version, piece, start, length) VALUES (?, ?, ?, ?)").run(
      version,
      piece,
      from,
      points[end]! - from,
    );
  }
};

const uttererOf = ({ speaker, chain }: StatementRecord): Set<string> =>
  new Set(
    [speaker, ...chain.map(({ role, entity }) => (role === "utterer" ? entity : null))].filter((id) => id !== null),
  );

/** A private-use character is a word of its own to the index: no phrase is found across the gap between two pieces. */
const BREAK = " \ue000 ";

/** SQLite would end a text at its first U+0000. */
const bindable = (words: string): string => words.replaceAll("\0", " ");

/** The text of the document asked for last is kept: the statements of a document come one behind the other. */
const openTexts = (prepare: Prepare, textOf: TextOf): ((document: string) => Text) => {
  let last: { readonly hash: Sha256; readonly found: Text } | null = null;
  return (document) => {
    const row = prepare("SELECT text_hash AS hash FROM documents WHERE id = ? ORDER BY version DESC LIMIT 1").get(
      document,
    );
    const { hash } = row as { hash: Sha256 };
    if (last?.hash !== hash) {
      const text = textOf(hash);
      last = { hash, found: { text, points: text === null ? null : codePointOffsets(text) } };
    }
    return last.found;
  };
};

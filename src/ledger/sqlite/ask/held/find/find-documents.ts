import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { DocumentQuery } from "../../../../asking.ts";
import { liveAt } from "../../condition.ts";
import { matchExpression, matchWords } from "../../match-words.ts";
import { packedRows } from "../../packed-rows.ts";
import { foldAscii } from "../fold-ascii.ts";
import type { Held } from "../held.ts";
import type { HeldDocument } from "../held-documents.ts";
import { type DocumentTest, isOfForm, isOfOutlet, wasCollected, wasPublished } from "./document-tests.ts";
import { versionsByRank, versionsMatching } from "./versions-matching.ts";

/** The versions of all live documents that meet a query, in its order. */
export function findDocuments(
  db: DatabaseSyncInstance,
  held: Held,
  query: Omit<DocumentQuery, "limit" | "offset">,
): readonly number[] {
  const { asOf: _, ...rest } = query;
  return held.lists.of(`documents ${JSON.stringify(rest)}`, held.head, () => {
    const words = wordsOf(db, query.words);
    const tests = [...testsOf(db, held, query), words.holds];
    const found = held.documents.all.filter(
      (document) => document.version > 0 && tests.every((holds) => holds(document)),
    );
    const wanted = query.order ?? "relevance";
    if (wanted !== "relevance" || words.expression === null) {
      return inOrder(found, wanted === "relevance" ? "published" : wanted).map(({ version }) => version);
    }
    const among = found.map(({ version }) => version);
    if (among.length > RANKED) return among.sort((a, b) => b - a);
    return versionsByRank(db, words.expression, { index: "document_words", among });
  });
}

/** As for statements; to weigh a whole text takes longer. */
export const RANKED = 5_000;

const testsOf = (db: DatabaseSyncInstance, held: Held, query: Omit<DocumentQuery, "limit">): DocumentTest[] => {
  const { ids, outlet, documentForm, published, day, collected, tag, withSuperseded } = query;
  const chosen = new Set(ids);
  return [
    ...(ids === undefined ? [] : [({ id }: HeldDocument) => chosen.has(id)]),
    ...(outlet === undefined ? [] : [isOfOutlet(outlet)]),
    ...(documentForm === undefined ? [] : [isOfForm(documentForm)]),
    ...(published === undefined ? [] : [wasPublished(published)]),
    ...(day === undefined ? [] : [wasPublished(day)]),
    ...(collected === undefined ? [] : [wasCollected(collected)]),
    ...(tag === undefined ? [] : [isTagged(db, held, tag)]),
    ...(withSuperseded ? [] : [({ newer }: HeldDocument) => newer === 0]),
  ];
};

const isTagged = (db: DatabaseSyncInstance, { asOf }: Held, tag: string): DocumentTest => {
  const live = liveAt("t", asOf);
  const from = `tags t WHERE t.tag = ? COLLATE NOCASE AND t.target IS NOT NULL AND (${live.sql})`;
  const rows = packedRows<readonly [string]>(db, { columns: "t.target", from }, tag, ...live.values);
  const tagged = new Set(rows.map(([id]) => id));
  return ({ id }) => tagged.has(id);
};

const wordsOf = (db: DatabaseSyncInstance, words: string | undefined) => {
  const match = words === undefined ? undefined : matchWords(words);
  if (match === undefined) return { expression: null, holds: () => true };
  if (match === null) return { expression: null, holds: () => false };
  const expression = matchExpression(match);
  const versions = new Set(versionsMatching(db, expression ?? match.unwanted ?? "", "document_words"));
  const holds: DocumentTest = ({ version }) => versions.has(version) === (expression !== null);
  return { expression, holds };
};

type WordOrder = "outlet" | "title";
type DayOrder = Exclude<NonNullable<DocumentQuery["order"]>, WordOrder | "relevance">;

const inOrder = (documents: HeldDocument[], order: WordOrder | DayOrder): readonly HeldDocument[] => {
  if (order !== "outlet" && order !== "title") return documents.sort(COMPARE[order]);
  const words = documents.map((document) => ({ document, word: foldAscii(document[order]) }));
  // what has none comes last
  words.sort(
    (a, b) =>
      Number(a.word === "") - Number(b.word === "") ||
      (a.word === b.word ? a.document.version - b.document.version : a.word < b.word ? -1 : 1),
  );
  return words.map(({ document }) => document);
};

type Compare = (one: HeldDocument, other: HeldDocument) => number;

const byDay: Compare = (a, b) => dayOf(a) - dayOf(b) || a.version - b.version;
const isUndated = ({ publishedFrom }: HeldDocument): number => (publishedFrom ? 0 : 1);
const dayOf = ({ publishedFrom, firstCollected }: HeldDocument): number => publishedFrom || firstCollected;

const COMPARE: Readonly<Record<DayOrder, Compare>> = {
  published: byDay,
  "published-latest": (a, b) => isUndated(a) - isUndated(b) || byDay(b, a),
  recorded: (a, b) => b.recorded - a.recorded || a.version - b.version,
};

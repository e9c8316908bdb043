import { useEffect } from "preact/hooks";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import type { StatementList } from "../../../src/present/desk/statement-list.ts";
import { goTo, hrefOf } from "../../address/address.ts";
import { ask } from "../../asking/ask.ts";
import { useJudging } from "../../judging/judging.tsx";
import { type Key, useKeys } from "../../keys/use-keys.ts";
import { useReaderAddress } from "../reader-address.ts";
import { nextUnreviewed } from "./next-unreviewed.ts";
import { type FormKind, openStatement, toggleForm } from "./open-form.ts";
import { acceptance, UNDO_LAST } from "./short-ways.ts";

/** Keys that judge the statement whose card is open, and go on to the next that nobody has reviewed. */
export function useReaderKeys(page: DocumentPage, selected: PageStatement | null): void {
  const { judge, say } = useJudging();
  const { go } = useReaderAddress();
  useEffect(() => {
    openStatement.put(selected?.id ?? null);
    return () => openStatement.put(null);
  }, [selected?.id]);
  const next = async () => {
    const here = nextUnreviewed(page.statements, selected?.id ?? null);
    if (here) return go({ at: here.id });
    const elsewhere = await findElsewhere(page.document.id);
    if (elsewhere) goTo(hrefOfStatement(elsewhere.document, elsewhere.id));
    else say("No statement is left that nobody has reviewed");
  };
  useKeys([
    ...(selected ? keysOn(selected, () => void judge(acceptance(page, selected))) : []),
    { key: "n", words: "the next statement that nobody has reviewed", act: () => void next() },
    { key: "u", words: "undo your last judgement", act: () => void judge(UNDO_LAST) },
  ]);
}

/** The keys that judge one statement. */
export function keysOn({ id, source }: PageStatement, accept: () => void): readonly Key[] {
  const form = (key: string, kind: FormKind, words: string): Key => ({ key, words, act: () => toggleForm(id, kind) });
  return [
    { key: "a", words: "accept it as it is", act: accept },
    form("e", "correct", "put it right"),
    form("x", "withdraw", "withdraw it"),
    form("v", "check", "say what came of checking it"),
    form("m", "note", "write a note on it"),
    form("t", "tag", "tag it"),
    ...(source ? [form("i", "identity", "say whom the words of the source stand for: this “he” is X")] : []),
  ];
}

/** Where the reader shows a statement at its words. */
export function hrefOfStatement(document: string, statement: string): string {
  return hrefOf(["read", document], { at: statement });
}

/** The first statement that nobody has reviewed, of another document where there is one. */
const findElsewhere = async (document: string): Promise<{ readonly document: string; readonly id: string } | null> => {
  let first: StatementList["rows"][number] | undefined;
  for (let offset = 0; offset < FARTHEST; offset += PAGE) {
    const query = { reviewed: "no", order: "document", limit: PAGE, offset };
    const { rows, total } = await ask<StatementList>(hrefOf(["statements"], query));
    first ??= rows[0];
    const found = rows.find((row) => row.document.id !== document);
    if (found) return { document: found.document.id, id: found.id };
    if (offset + PAGE >= total) break;
  }
  return first ? { document: first.document.id, id: first.id } : null;
};

/** Statements that are asked for at once, and after how many the first of this document will do. */
const PAGE = 100;
const FARTHEST = 1000;

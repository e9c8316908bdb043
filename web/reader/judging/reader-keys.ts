import { useEffect } from "preact/hooks";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import type { StatementList } from "../../../src/present/desk/statement-list.ts";
import { goTo, hrefOf } from "../../address/address.ts";
import { ask } from "../../asking/ask.ts";
import { useJudging } from "../../judging/judging.tsx";
import { type Key, useKeys } from "../../keys/use-keys.ts";
import { nextUnreviewed } from "./next-unreviewed.ts";
import { type FormKind, openStatement, toggleForm } from "./open-form.ts";
import { acceptance, UNDO_LAST } from "./short-ways.ts";

/** Keys that judge the statement whose card is open, and go on to the next that nobody has reviewed. */
export function useReaderKeys(page: DocumentPage, selected: PageStatement | null): void {
  const { judge, say } = useJudging();
  useEffect(() => {
    openStatement.put(selected?.id ?? null);
    return () => openStatement.put(null);
  }, [selected?.id]);
  const next = async () => {
    const here = nextUnreviewed(page.statements, selected?.id ?? null);
    if (here) return goTo(hrefOfStatement(page.document.id, here.id));
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
  return hrefOf(["read", document], { statement });
}

/** The first statement that nobody has reviewed, of another document where there is one. */
const findElsewhere = async (document: string): Promise<{ readonly document: string; readonly id: string } | null> => {
  const { rows } = await ask<StatementList>(hrefOf(["statements"], { reviewed: "no", order: "document", limit: 500 }));
  const found = rows.find((row) => row.document.id !== document) ?? rows[0];
  return found ? { document: found.document.id, id: found.id } : null;
};

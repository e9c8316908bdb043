import { useEffect } from "preact/hooks";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import type { StatementList } from "../../../src/present/desk/statement-list.ts";
import { goTo, hrefOf } from "../../address/address.ts";
import { ask, Refusal } from "../../asking/ask.ts";
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
    const from = location.href;
    try {
      const elsewhere = await findElsewhere(page.document.id);
      // Whoever has gone somewhere else meanwhile is left there.
      if (location.href !== from) return;
      if (elsewhere === null) say("No statement is left that nobody has reviewed");
      else goTo(elsewhere);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      say(error.message);
    }
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

/** The first statement that nobody has reviewed of the documents behind this one, and behind the last from the first on. */
const findElsewhere = async (document: string): Promise<string | null> => {
  const open = { reviewed: "no", order: "document", limit: 1 };
  const first = async (query: object) =>
    (await ask<StatementList>(hrefOf(["statements"], { ...open, ...query }))).rows[0];
  const found = (await first({ afterDocument: document })) ?? (await first({}));
  return found ? hrefOfStatement(found.document.id, found.id) : null;
};

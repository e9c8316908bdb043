import type { ComponentChildren } from "preact";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import { showWords } from "../../../src/present/words/show-words.ts";
import { hrefOf } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useJudging } from "../../judging/judging.tsx";
import { useSending } from "../../judging/use-sending.ts";
import { Words } from "../../parts/words.tsx";
import { CorrectForm } from "./correct-form.tsx";
import { CheckForm } from "./forms/check-form.tsx";
import { IdentityForm } from "./forms/identity-form.tsx";
import { NoteForm } from "./forms/note-form.tsx";
import { TagForm } from "./forms/tag-form.tsx";
import { WithdrawForm } from "./forms/withdraw-form.tsx";
import "./judging.css";
import { type FormKind, openForm, toggleForm } from "./open-form.ts";
import { acceptance } from "./short-ways.ts";

/** A statement and the page of the document that it stands in. */
export type OnStatement = { readonly page: DocumentPage; readonly statement: PageStatement };

type CardActionsProps = OnStatement & {
  /** Called when a judgement is written, with what it was. */
  readonly judged?: (kind: FormKind | "accept") => void;
};

/** The foot of an open card: all that a person can say of the statement. */
export function CardActions({ page, statement, judged }: CardActionsProps) {
  const { judge, name } = useJudging();
  const open = openForm.use((form) => (form?.statement === statement.id ? form.kind : null));
  const done = (_: string, kind: FormKind) => judged?.(kind);
  const { send } = useSending();
  const isAccepted = name !== null && statement.acceptedBy.includes(name);
  const accept = async () => {
    if (!isAccepted && (await judge(acceptance(page, statement)))) judged?.("accept");
  };
  const form = (kind: FormKind, key: string, children: ComponentChildren) => (
    <button
      type="button"
      aria-expanded={open === kind}
      aria-keyshortcuts={key}
      onClick={() => toggleForm(statement.id, kind)}
    >
      {children} <kbd>{key}</kbd>
    </button>
  );
  return (
    <footer class="card-actions">
      <div class="card-buttons">
        <button
          type="button"
          class="primary"
          aria-keyshortcuts="a"
          aria-disabled={isAccepted}
          onClick={() => void send(accept)}
        >
          {isAccepted ? "Accepted" : "Accept"} <kbd>a</kbd>
        </button>
        {form("correct", "e", "Correct")}
        {form("withdraw", "x", "Withdraw")}
        {form("check", "v", "Check")}
        {form("note", "m", "Note")}
        {form("tag", "t", "Tag")}
        {statement.source &&
          form(
            "identity",
            "i",
            <>
              This “<Words>{shorten(showWords(page.document.text ?? "", statement.source))}</Words>” is…
            </>,
          )}
        <Link class="log-link" href={hrefOf(["log"], { subject: statement.id })}>
          Log
        </Link>
      </div>
      {open && <Form kind={open} page={page} statement={statement} done={done} />}
    </footer>
  );
}

function Form({ kind, done, ...on }: OnStatement & { kind: FormKind; done: (record: string, kind: FormKind) => void }) {
  switch (kind) {
    case "correct":
      return <CorrectForm key={on.statement.id} {...on} done={(record) => done(record, kind)} />;
    case "withdraw":
      return <WithdrawForm key={on.statement.id} {...on} done={done} />;
    case "check":
      return <CheckForm key={on.statement.id} {...on} done={done} />;
    case "note":
      return <NoteForm key={on.statement.id} {...on} done={done} />;
    case "tag":
      return <TagForm key={on.statement.id} {...on} done={done} />;
    case "identity":
      return <IdentityForm key={on.statement.id} {...on} done={done} />;
  }
}

const shorten = (words: string): string =>
  words.length > LONGEST ? `${[...words].slice(0, LONGEST).join("")}…` : words;

/** Characters of a source on a button. */
const LONGEST = 24;

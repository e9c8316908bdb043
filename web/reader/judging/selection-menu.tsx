import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import { describePublished } from "../../../src/present/words/describe-published.ts";
import { showPlace } from "../../../src/present/words/place-of.ts";
import { showLine } from "../../../src/present/words/show-words.ts";
import { cut } from "../../../src/text/span.ts";
import { goTo } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { useCopy } from "../../copying/use-copy.ts";
import { hrefOfWords } from "../href-of-words.ts";
import { correctionOf } from "./correct-form.tsx";
import type { StatementDraft } from "./draft/edits-of.ts";
import { addToDraft } from "./draft/use-draft.ts";
import { MentionForm } from "./mention-form.tsx";
import { openForm, openStatement } from "./open-form.ts";
import { hrefOfStatement } from "./reader-keys.ts";
import type { ChosenWords } from "./selection/chosen-words.ts";
import { useChosenWords } from "./selection/use-chosen-words.ts";
import { useWordKeys } from "./selection/use-word-keys.ts";
import { type Part, WordsMenu } from "./selection/words-menu.tsx";
import { additionTo, StatementForm } from "./statement-form.tsx";

type SelectionMenuProps = {
  readonly page: DocumentPage;
  /** The element that holds the text of the document. */
  readonly root: RefObject<HTMLElement | null>;
};

/** What can be done with the words that are selected in the text, and the forms that it leads to. */
export function SelectionMenu({ page, root }: SelectionMenuProps) {
  const { id, text } = page.document;
  const selected = useChosenWords(root, { id, text });
  const [form, setForm] = useState<Form | null>(null);
  const menu = useRef<HTMLElement>(null);
  const openId = openStatement.use((one) => one);
  const open = page.statements.find((statement) => statement.id === openId) ?? null;
  useWordKeys({
    root,
    text: text ?? "",
    from: open && firstOf(open),
    enter: () => menu.current?.querySelector("button")?.focus(),
  });
  // A form that is open takes the words itself.
  const isCorrecting = openForm.use((one) => one?.kind === "correct");
  const copy = useCopyWords(page);
  if (text === null) return null;

  const begin = (next: Form) => {
    openForm.put(null);
    setForm(next);
  };
  const add = (words: ChosenWords) => {
    addToDraft<StatementDraft>(additionTo(id), { content: [spanOf(words)] });
    begin({ kind: "statement" });
  };
  const become = (part: Part, words: ChosenWords) => {
    const value = part === "content" ? [spanOf(words)] : spanOf(words);
    addToDraft<StatementDraft>(correctionOf(open!.id), { [part]: value });
    openForm.put({ statement: open!.id, kind: "correct" });
  };
  return (
    <>
      {selected && form === null && !isCorrecting && (
        <WordsMenu
          held={menu}
          text={text}
          selected={selected}
          takesParts={open !== null}
          href={atMoment(hrefOfWords({ document: id, text, span: selected.words, at: openId }))}
          add={add}
          name={(words) => begin({ kind: "mention", words })}
          copy={(words) => void copy(words)}
          become={become}
        />
      )}
      {form?.kind === "statement" && (
        <StatementForm page={page} onClose={() => setForm(null)} done={(made) => goTo(hrefOfStatement(id, made))} />
      )}
      {form?.kind === "mention" && <MentionForm page={page} words={form.words} onClose={() => setForm(null)} />}
    </>
  );
}

type Form = { readonly kind: "statement" } | { readonly kind: "mention"; readonly words: ChosenWords };
const firstOf = ({ content, cue, source }: PageStatement): number =>
  Math.min(...[...content, cue, source].flatMap((span) => span?.start ?? []));

const spanOf = ({ start, end }: ChosenWords) => ({ start, end });

const useCopyWords = (page: DocumentPage) => {
  const copy = useCopy();
  const { outlet, published, text, textHash } = page.document;
  return (words: ChosenWords) => {
    const source = [
      outlet === null ? "outlet unknown" : showLine(outlet),
      describePublished(published),
      page.name,
      showPlace(text!, words.start),
      `text ${textHash.slice(0, HASH_LENGTH)}`,
    ];
    return copy(`${cut(text!, words)}\n${source.join(", ")}`, "Copied the words with their citation");
  };
};

/** "sha256:" and as many digits as tell the texts of one ledger apart. */
const HASH_LENGTH = "sha256:".length + 12;

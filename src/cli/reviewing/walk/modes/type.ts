import type { Edits, Place } from "../../../../work/judge/statement/edits.ts";
import { type Field, type Mode, type Question, refuse, type WalkState } from "../walk-state.ts";
import { type Judging, judge, type Key, stay, type WalkStep } from "../walk-step.ts";
import { editWords } from "./edit-words.ts";

type Prompt = Extract<Mode, { kind: "prompt" }>;

/** What a key does where an answer is typed: return gives it. */
export function type(state: WalkState, mode: Prompt, key: Key): WalkStep {
  if (key.name === "return") return answer(state, mode.question, mode.text.trim());
  const text = editWords(mode.text, key);
  return stay(text === null ? state : { ...state, message: null, mode: { ...mode, text } });
}

/** Said of a statement that is withdrawn without another reason. */
export const WRONGLY_READ = "wrongly read";

const answer = (state: WalkState, question: Question, words: string): WalkStep => {
  const needed = (judging: () => Judging, onward?: "next document"): WalkStep =>
    words === "" ? stay(refuse(state, "nothing was typed; escape goes back")) : judge(state, judging(), onward);
  const ask = (next: Question): WalkStep =>
    stay({ ...state, mode: { kind: "prompt", question: next, text: "" }, message: null });
  switch (question.of) {
    case "reason":
      return judge(state, { kind: "withdraw", reason: words || WRONGLY_READ }, "next");
    case "document-reason":
      return needed(() => ({ kind: "withdraw-document", reason: words }), "next document");
    case "note":
      return needed(() => ({ kind: "note", text: words }));
    case "tags":
      return needed(() => ({ kind: "tag", tags: partsOf(words, ",") }));
    case "chain":
      return needed(() => ({ kind: "fields", words: partsOf(words, ";") }));
    case "words":
      return needed(() => ({ kind: "correct", edits: editOf(state, question.field, words) }));
    case "check-reason":
      return ask({ of: "check-source", verdict: question.verdict, reason: words || null });
    case "check-source": {
      const { verdict, reason } = question;
      return judge(state, { kind: "check", verdict, reason, source: words || null });
    }
  }
};

/** The correction by which a field has these words. */
export function editOf({ view }: WalkState, field: Field, place: Place): Edits {
  if (field.name !== "content") return { [field.name]: place };
  const content = view?.kind === "there" ? view.hit.statement.content : [];
  const pieces: readonly Place[] = content.length > 0 ? content : [place];
  return { content: pieces.map((piece, i) => (i === field.piece ? place : piece)) };
}

const partsOf = (words: string, mark: string): readonly string[] =>
  words
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");

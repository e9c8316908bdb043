import { useRef, useState } from "preact/hooks";
import type { z } from "zod";
import type { addedSchema } from "../../src/present/desk/added.ts";
import { goTo, hrefOf } from "../address/address.ts";
import { Refusal, send } from "../asking/ask.ts";
import { useJudging } from "../judging/judging.tsx";
import { useSending } from "../judging/use-sending.ts";
import { sentence } from "../parts/refused.tsx";
import { PastedFacts } from "./pasted-facts.tsx";
import "./paste-box.css";

type Added = z.infer<typeof addedSchema>;

/** What a person says of a text that they paste. */
export type Given = Readonly<Record<"title" | "outlet" | "published" | "url", string>>;

/** A box for an article of one's own: it is read at once, and opens. */
export function PasteBox() {
  const { name, say } = useJudging();
  const [text, setText] = useState("");
  const [given, setGiven] = useState<Given>(NOTHING);
  const { isSending: isReading, send: sendOnce } = useSending();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const read = async () => {
    setRefusal(null);
    try {
      const facts = Object.fromEntries(Object.entries(given).map(([field, words]) => [field, words.trim() || null]));
      const added = await send<Added>("POST", "/documents", { text, ...facts, by: name });
      if (added.status === "seen") say("This text is in the ledger already");
      if (added.id !== null) goTo(hrefOf(["read", added.id]));
      else setRefusal(added.words ?? "it was not taken");
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefusal(error.message);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== "") void sendOnce(read);
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const isOpen = text !== "";
  return (
    <form class={isOpen ? "paste is-open" : "paste"} ref={form} onSubmit={submit} onKeyDown={sendByKey}>
      <label for="paste">Read an article of your own</label>
      <textarea
        id="paste"
        dir="auto"
        rows={isOpen ? 8 : 1}
        placeholder="Paste its text here"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {isOpen && <PastedFacts given={given} onChange={setGiven} />}
      {refusal !== null && (
        <p class="refusal" role="alert">
          {sentence(refusal)}
        </p>
      )}
      {isOpen && (
        <p class="actions">
          <span class="hint" role="status">
            {isReading ? "Reading it …" : "It is read on this machine and kept in this ledger."}
          </span>
          <button type="button" class="quiet" onClick={() => !isReading && setText("")} aria-disabled={isReading}>
            Clear
          </button>
          <button type="submit" class="primary" disabled={text.trim() === ""} aria-disabled={isReading}>
            Read it <kbd>Ctrl ↵</kbd>
          </button>
        </p>
      )}
    </form>
  );
}

const NOTHING: Given = { title: "", outlet: "", published: "", url: "" };

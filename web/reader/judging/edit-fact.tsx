import { useState } from "preact/hooks";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { FORMS } from "../../../src/text/document.ts";
import { useJudging } from "../../judging/judging.tsx";
import { useSending } from "../../judging/use-sending.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { sentence } from "../../parts/refused.tsx";
import { useDraft } from "./draft/use-draft.ts";
import { ReasonField } from "./fields/reason-field.tsx";
import "./judging.css";

/** What a person can put right in what a document says of itself. */
export type FactField = "title" | "outlet" | "byline" | "credit" | "url" | "language" | "form" | "published";

type EditFactProps = { readonly page: DocumentPage; readonly field: FactField };

/** A button that opens a form for one fact of the document. */
export function EditFact({ page, field }: EditFactProps) {
  const [isOpen, setOpen] = useState(false);
  const { label } = FACTS[field];
  return (
    <>
      <button
        type="button"
        class="quiet edit-fact"
        aria-label={`Correct the ${label}`}
        title={`Correct the ${label}`}
        onClick={() => setOpen(true)}
      >
        ✎
      </button>
      {isOpen && <FactForm page={page} field={field} onClose={() => setOpen(false)} />}
    </>
  );
}

function FactForm({ page, field, onClose }: EditFactProps & { readonly onClose: () => void }) {
  const { judge } = useJudging();
  const { id } = page.document;
  const { values, set, drop } = useDraft<Values>(`${field} ${id}`);
  const [refused, setRefused] = useState<string | null>(null);
  const { isSending, send } = useSending();
  const { label, hint } = FACTS[field];
  const before = field === "published" ? (page.document.published?.edtf ?? "") : (page.document[field] ?? "");
  const { value = before, reason = "" } = values;
  const earlier = page.corrected[field];
  const correct = async () => {
    setRefused(null);
    const body = { changes: { [field]: value.trim() || null }, reason: reason || null, seen: page.head.seq };
    const words = `Corrected the ${label}`;
    const refuse = ({ message }: Error) => setRefused(sentence(message));
    const done = await judge({ method: "PATCH", path: `/documents/${id}`, body, words, refused: refuse });
    if (!done) return;
    drop();
    onClose();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void send(correct);
  };
  return (
    <Dialog title={`Correct the ${label}`} onClose={onClose}>
      <form onSubmit={submit}>
        <Field label={capital(label)} hint={hint}>
          {(input) =>
            field === "form" ? (
              <select id={input} value={value} onChange={({ currentTarget }) => set({ value: currentTarget.value })}>
                {FORMS.map((form) => (
                  <option key={form}>{form}</option>
                ))}
              </select>
            ) : (
              <input
                id={input}
                dir="auto"
                maxLength={2000}
                aria-invalid={refused !== null || undefined}
                value={value}
                onInput={({ currentTarget }) => set({ value: currentTarget.value })}
                autofocus
              />
            )
          }
        </Field>
        {refused && (
          <p class="field-error" role="alert">
            {refused}
          </p>
        )}
        <ReasonField value={reason} onInput={(words) => set({ reason: words })} />
        {earlier && (
          <p class="hint">
            Corrected before by <bdi dir="auto">{earlier.by}</bdi> on {earlier.at.slice(0, 10)}
            {earlier.reason && (
              <>
                : <bdi dir="auto">{earlier.reason}</bdi>
              </>
            )}
          </p>
        )}
        {REREAD.has(field) && <p class="hint">The document is read again with it, which takes a moment.</p>}
        <div class="actions">
          <button type="submit" class="primary" disabled={value.trim() === before} aria-disabled={isSending}>
            {isSending ? "Correcting …" : "Correct"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

type Values = { readonly value: string; readonly reason: string };

/** What days are worked out from, and what the model reads by. */
const REREAD: ReadonlySet<FactField> = new Set(["published", "language"]);

const FACTS: Readonly<Record<FactField, { readonly label: string; readonly hint?: string }>> = {
  title: { label: "title" },
  outlet: { label: "outlet", hint: "Who published it. Left empty: not known." },
  byline: { label: "byline", hint: "Who wrote it, as it says. Left empty: not known." },
  credit: { label: "credit", hint: "The agency that is credited. Left empty: none." },
  url: { label: "address", hint: "Where it was published. Left empty: not known." },
  language: { label: "language", hint: "Its tag, such as en, fa or pt-BR. Left empty: not known." },
  form: { label: "form", hint: "What sort of text it is, by who speaks in it and to what end." },
  published: {
    label: "date of publication",
    hint: "2026-03-12 is a day, 2026-03 a month, 2026 a year, 2026-03-12/2026-03-14 a stretch. Left empty: not known.",
  },
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

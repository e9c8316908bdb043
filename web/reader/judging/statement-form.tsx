import { useState } from "preact/hooks";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { Refusal } from "../../asking/ask.ts";
import { useJudging } from "../../judging/judging.tsx";
import { useSending } from "../../judging/use-sending.ts";
import { sentence } from "../../parts/refused.tsx";
import { bodyOfNew, type StatementDraft } from "./draft/edits-of.ts";
import { fieldOfRefusal, wordsOfRefusal } from "./draft/field-of-refusal.ts";
import { valuesOfNew } from "./draft/statement-values.ts";
import { useDraft } from "./draft/use-draft.ts";
import { ReasonField } from "./fields/reason-field.tsx";
import { StatementFields } from "./fields/statement-fields.tsx";
import { Panel } from "./forms/panel.tsx";

type StatementFormProps = {
  readonly page: DocumentPage;
  readonly onClose: () => void;
  /** Takes the id of the new statement. */
  readonly done: (id: string) => void;
};

/** The draft of a new statement, by its document's id. */
export const additionTo = (document: string): string => `new ${document}`;

/** Adds a statement that the machine has not found. */
export function StatementForm({ page, onClose, done }: StatementFormProps) {
  const { judge } = useJudging();
  const {
    values: { reason = "", ...draft },
    set,
    drop,
  } = useDraft<Values>(additionTo(page.document.id));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { isSending, send } = useSending();
  const values = { ...valuesOfNew([]), ...draft };
  const refused = refusal && {
    field: fieldOfRefusal(refusal.message, values),
    words: sentence(wordsOfRefusal(refusal.message)),
  };
  const add = async () => {
    setRefusal(null);
    const body = { ...bodyOfNew(page.document.id, values), reason: reason || null };
    const made = await judge({
      method: "POST",
      path: "/statements",
      body,
      words: "Statement added",
      refused: setRefusal,
    });
    if (!made) return;
    drop();
    onClose();
    if (made.record !== null) done(made.record);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void send(add);
  };
  return (
    <Panel title="New statement" onClose={onClose}>
      <form class="statement-form" onSubmit={submit}>
        <StatementFields page={page} values={values} isNew set={set} refused={refused} />
        <ReasonField value={reason} onInput={(words) => set({ reason: words })} />
        {refused && refused.field === null && (
          <p class="field-error" role="alert">
            {refused.words}
          </p>
        )}
        <div class="actions">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              drop();
              onClose();
            }}
          >
            Drop it
          </button>
          <button type="submit" class="primary" disabled={values.content.length === 0} aria-disabled={isSending}>
            Add the statement
          </button>
        </div>
      </form>
    </Panel>
  );
}

type Values = StatementDraft & { readonly reason: string };

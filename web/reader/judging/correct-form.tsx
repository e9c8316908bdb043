import { useState } from "preact/hooks";
import type { Refusal } from "../../asking/ask.ts";
import { useJudging } from "../../judging/judging.tsx";
import { useSending } from "../../judging/use-sending.ts";
import { sentence } from "../../parts/refused.tsx";
import type { OnStatement } from "./card-actions.tsx";
import { describeChanges } from "./draft/describe-changes.ts";
import { claimEditsOf, editsOf, type StatementDraft } from "./draft/edits-of.ts";
import { fieldOfRefusal, wordsOfRefusal } from "./draft/field-of-refusal.ts";
import { valuesOf } from "./draft/statement-values.ts";
import { useDraft } from "./draft/use-draft.ts";
import { ClaimsField } from "./fields/claims-field.tsx";
import { ReasonField } from "./fields/reason-field.tsx";
import { StatementFields } from "./fields/statement-fields.tsx";
import { Changes } from "./forms/changes.tsx";
import { Panel } from "./forms/panel.tsx";
import { openForm } from "./open-form.ts";

/** The draft of a correction, by the statement's id. */
export const correctionOf = (statement: string): string => `correct ${statement}`;

/** Puts a statement right. What was typed stays until it is sent or dropped, whatever becomes of the ledger meanwhile. */
export function CorrectForm({ page, statement, done }: OnStatement & { readonly done: (record: string) => void }) {
  const { judge } = useJudging();
  const {
    values: { reason = "", ...draft },
    set,
    drop,
  } = useDraft<Values>(correctionOf(statement.id));
  // Null: as the page is when it is sent.
  const [seen, setSeen] = useState<number | null>(page.head.seq);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { isSending, send } = useSending();
  const before = valuesOf(statement, page.document.text ?? "");
  const edits = editsOf(before, draft);
  const claims = claimEditsOf(before, draft);
  const changes = describeChanges(page, before, draft);
  const refused = refusal && {
    field: fieldOfRefusal(refusal.message, edits),
    words: sentence(wordsOfRefusal(refusal.message)),
  };

  const correct = async () => {
    setRefusal(null);
    const refuse = (given: Refusal) => {
      setRefusal(given);
      // The form shows what it is now, or will as soon as that has come; sent again, it is meant for that.
      if (given.code === "changed-since") setSeen(null);
    };
    const patch = (path: string, given: object) =>
      judge({
        method: "PATCH",
        path,
        body: { edits: given, reason: reason || null, seen: seen ?? page.head.seq },
        words: "Corrected",
        refused: refuse,
      });
    for (const [id, own] of claims) if (!(await patch(`/claims/${id}`, own))) return;
    if (Object.keys(edits).length > 0 && !(await patch(`/statements/${statement.id}`, edits))) return;
    drop();
    openForm.put(null);
    done(statement.id);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void send(correct);
  };
  return (
    <Panel title="Correct the statement" onClose={() => openForm.put(null)}>
      <form class="statement-form" onSubmit={submit}>
        <StatementFields page={page} values={{ ...before, ...draft }} set={set} refused={refused} />
        <ClaimsField
          claims={statement.claims}
          text={page.document.text ?? ""}
          values={{ ...before.claims, ...draft.claims }}
          onChange={(id, own) => set({ claims: { ...draft.claims, [id]: own } })}
        />
        <ReasonField value={reason} onInput={(words) => set({ reason: words })} />
        <Changes changes={changes} />
        {refused && refused.field === null && (
          <p class="field-error" role="alert">
            {refused.words}
          </p>
        )}
        <div class="actions">
          {changes.length > 0 && (
            <button type="button" class="quiet" onClick={drop}>
              As it was
            </button>
          )}
          <button type="submit" class="primary" disabled={changes.length === 0} aria-disabled={isSending}>
            Correct
          </button>
        </div>
      </form>
    </Panel>
  );
}

type Values = StatementDraft & { readonly reason: string };

import { useState } from "preact/hooks";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { showWords } from "../../../src/present/words/show-words.ts";
import type { EntityKind, Mention } from "../../../src/record/reading.ts";
import type { Refusal } from "../../asking/ask.ts";
import { useJudging } from "../../judging/judging.tsx";
import { useSending } from "../../judging/use-sending.ts";
import { Field } from "../../parts/field.tsx";
import { sentence } from "../../parts/refused.tsx";
import { Words } from "../../parts/words.tsx";
import { ChoiceField } from "./fields/choice-field.tsx";
import { PartyField } from "./fields/party-field.tsx";
import { Panel } from "./forms/panel.tsx";
import type { ChosenWords } from "./selection/chosen-words.ts";

type MentionFormProps = { readonly page: DocumentPage; readonly words: ChosenWords; readonly onClose: () => void };

/** Says that words of the text stand for a party: one that the document has, or a new one. */
export function MentionForm({ page, words: { start, end }, onClose }: MentionFormProps) {
  const { judge } = useJudging();
  const words = showWords(page.document.text ?? "", { start, end });
  const [party, setParty] = useState<string | null>(null);
  const [of, setOf] = useState<EntityKind>("person");
  const [form, setForm] = useState<Mention["form"]>("name");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const kind = page.entities.find(({ id }) => id === party)?.kind ?? of;
  const { isSending, send } = useSending();
  const keep = async () => {
    setRefusal(null);
    const body = { document: page.document.id, span: { start, end }, party, of: kind, form };
    if (await judge({ method: "POST", path: "/mentions", body, words: "Party named", refused: setRefusal })) onClose();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void send(keep);
  };
  return (
    <Panel title="These words name a party" onClose={onClose}>
      <form class="statement-form" onSubmit={submit}>
        <p>
          <Words class="of-text">{words}</Words>
        </p>
        <Field label="Party" hint="A new one has these words for its name.">
          {(id) => <PartyField id={id} page={page} value={party} others={A_NEW_ONE} onChoose={setParty} />}
        </Field>
        {party === null && (
          <ChoiceField label="What it is" value={of} onChange={setOf}>
            {KINDS}
          </ChoiceField>
        )}
        <ChoiceField label="How it is named here" value={form} onChange={setForm}>
          {FORMS}
        </ChoiceField>
        {refusal && (
          <p class="field-error" role="alert">
            {sentence(refusal.message)}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="primary" aria-disabled={isSending}>
            Keep it
          </button>
        </div>
      </form>
    </Panel>
  );
}

const A_NEW_ONE = [{ value: null, name: "a new party", about: "of these words" }] as const;

const KINDS = [
  ["person", "a person"],
  ["organization", "an organization or group"],
  ["place", "a place"],
  ["other", "something else"],
] as const;

const FORMS = [
  ["name", "by a name"],
  ["nominal", "by a description"],
  ["pronoun", "by a pronoun"],
] as const;

import { plural } from "../../../../src/present/words/plural.ts";
import { showWords } from "../../../../src/present/words/show-words.ts";
import { Field } from "../../../parts/field.tsx";
import { Words } from "../../../parts/words.tsx";
import { PartyField } from "../fields/party-field.tsx";
import { identityReach } from "../identity-reach.ts";
import { ShortForm } from "./short-form.tsx";
import { type FormProps, useSaying } from "./use-saying.ts";

/** Says whom the words of a source stand for, here or in the whole document, and beforehand what follows from it. */
export function IdentityForm(props: FormProps) {
  const { page, statement } = props;
  const { values, set, say, error, close } = useSaying<Values>(props, "identity");
  const { who = null, of = "these words" } = values;
  if (statement.source === null) return null;
  const words = showWords(page.document.text ?? "", statement.source);
  const reach = (scope: Values["of"]) => (who === null ? null : identityReach(page, statement, { who, of: scope }));
  const told = reach(of);
  const send = () =>
    say({
      method: "POST",
      path: `/records/${statement.id}/identity`,
      body: { who, of, seen: page.head.seq },
      words: `Said who is meant: ${follows(told)}`,
    });
  return (
    <ShortForm
      title={
        <>
          Who is meant by “<Words>{words}</Words>”?
        </>
      }
      send="This is who is meant"
      isReady={who !== null}
      error={error}
      onSend={send}
      onClose={close}
    >
      <Field label="Party of this document" hint="Type a part of the name.">
        {(id) => (
          <PartyField id={id} page={page} value={who} onChoose={(chosen) => set({ who: chosen ?? undefined })} />
        )}
      </Field>
      <fieldset class="verdicts">
        <legend>How far it reaches</legend>
        {SCOPES.map(([scope, label]) => (
          <label key={scope}>
            <input
              type="radio"
              name={`reach-${statement.id}`}
              checked={of === scope}
              onChange={() => set({ of: scope })}
            />
            <span>
              {label} {who !== null && <small>{follows(reach(scope))}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    </ShortForm>
  );
}

type Values = { readonly who: string; readonly of: "these words" | "all its mentions" };

const SCOPES = [
  ["these words", "these words alone"],
  ["all its mentions", "all words of the document that stand for the same"],
] as const;

const follows = (reach: ReturnType<typeof identityReach> | null): string =>
  reach === null || reach.mentions + reach.statements === 0
    ? "nothing changes: it is so already"
    : `${plural(reach.mentions, "mention")} and ${plural(reach.statements, "statement")} follow`;

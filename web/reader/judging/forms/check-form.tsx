import { VERDICTS, type Verdict } from "../../../../src/record/ledger/judgement.ts";
import { useJudging } from "../../../judging/judging.tsx";
import { Field } from "../../../parts/field.tsx";
import { ReasonField } from "../fields/reason-field.tsx";
import { ShortForm } from "./short-form.tsx";
import { type FormProps, useSaying } from "./use-saying.ts";

/** What came of holding a statement against something else; a person's own earlier answer stands in it at first. */
export function CheckForm(props: FormProps) {
  const { page, statement } = props;
  const { name } = useJudging();
  const own = statement.checks.find(({ by }) => by === name);
  const { values, set, say, error, close } = useSaying<Values>(props, "check");
  const verdict = values.verdict ?? own?.verdict ?? null;
  const reason = values.reason ?? own?.reason ?? "";
  const source = values.source ?? own?.source ?? "";
  const on = values.on ?? today();
  const send = () =>
    say({
      method: "POST",
      path: `/records/${statement.id}/checks`,
      body: { verdict, reason: reason || null, source: source || null, on, seen: page.head.seq },
      words: `Checked: ${verdict}`,
    });
  return (
    <ShortForm
      title="Is it so?"
      send="Keep the check"
      isReady={verdict !== null && on !== "" && (verdict === "not checked" || reason.trim() !== "")}
      error={error}
      onSend={send}
      onClose={close}
    >
      <fieldset class="verdicts">
        <legend>Verdict</legend>
        {VERDICTS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`verdict-${statement.id}`}
              checked={verdict === one}
              onChange={() => set({ verdict: one })}
            />
            <span>
              {one} <small>{MEANINGS[one]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <ReasonField
        hint="A verdict is kept with its reason."
        value={reason}
        onInput={(words) => set({ reason: words })}
      />
      <ReasonField
        label="Held against"
        hint="An address, a document, a person asked."
        value={source}
        onInput={(words) => set({ source: words })}
      />
      <Field label="Day of the check">
        {(id) => (
          <input
            id={id}
            type="date"
            required
            value={on}
            onInput={({ currentTarget }) => set({ on: currentTarget.value })}
          />
        )}
      </Field>
    </ShortForm>
  );
}

type Values = { readonly verdict: Verdict; readonly reason: string; readonly source: string; readonly on: string };

const MEANINGS: Readonly<Record<Verdict, string>> = {
  "not checked": "nobody has held it against anything yet",
  "cannot be checked": "there is nothing that it could be held against",
  supported: "what it was held against says the same",
  contradicted: "what it was held against says otherwise",
};

/** As the clock on the wall has it. */
const today = (): string => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

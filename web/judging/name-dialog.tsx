import { useState } from "preact/hooks";
import { Dialog } from "../parts/dialog.tsx";
import { Field } from "../parts/field.tsx";

type NameDialogProps = {
  readonly name: string | null;
  /** Those who have judged in this ledger. */
  readonly names: readonly string[];
  readonly settle: (name: string | null) => void;
};

/** Asks under whose name judgements are kept. */
export function NameDialog({ name, names, settle }: NameDialogProps) {
  const [words, setWords] = useState(name ?? "");
  const submit = (event: Event) => {
    event.preventDefault();
    if (words.trim() !== "") settle(words.trim());
  };
  return (
    <Dialog title="Who is judging?" onClose={() => settle(null)}>
      <form onSubmit={submit}>
        <p class="soft">Whatever you accept, correct or note is kept under this name, in the ledger’s log.</p>
        {names.length > 0 && (
          <ul class="choices" aria-label="Those who have judged here">
            {names.map((one) => (
              <li key={one}>
                <button type="button" onClick={() => settle(one)}>
                  <bdi dir="auto">{one}</bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
        <Field label="Name">
          {(id) => (
            <input
              id={id}
              dir="auto"
              maxLength={200}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
              autofocus
            />
          )}
        </Field>
        <div class="actions">
          <button type="submit" class="primary">
            Judge as this person
          </button>
        </div>
      </form>
    </Dialog>
  );
}

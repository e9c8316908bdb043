import { Field } from "../../../parts/field.tsx";
import { ShortForm } from "./short-form.tsx";
import { type FormProps, useSaying } from "./use-saying.ts";

/** Writes a note beside a statement. */
export function NoteForm(props: FormProps) {
  const { statement } = props;
  const { values, set, say, error, close } = useSaying<{ readonly text: string }>(props, "note");
  const text = values.text ?? "";
  const send = () =>
    say({ method: "POST", path: `/records/${statement.id}/notes`, body: { text: text.trim() }, words: "Noted" });
  return (
    <ShortForm
      title="Write a note"
      send="Keep the note"
      isReady={text.trim() !== ""}
      error={error}
      onSend={send}
      onClose={close}
    >
      <Field label="Note" hint="Ctrl and return keep it.">
        {(id) => (
          <textarea
            id={id}
            dir="auto"
            maxLength={20000}
            value={text}
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        )}
      </Field>
    </ShortForm>
  );
}

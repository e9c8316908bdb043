import { ReasonField } from "../fields/reason-field.tsx";
import { ShortForm } from "./short-form.tsx";
import { type FormProps, useSaying } from "./use-saying.ts";

/** Puts tags on a statement. */
export function TagForm(props: FormProps) {
  const { statement } = props;
  const { values, set, say, error, close } = useSaying<{ readonly words: string }>(props, "tag");
  const tags = (values.words ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  const send = () =>
    say({
      method: "POST",
      path: `/records/${statement.id}/tags`,
      body: { tags },
      words: `Tagged ${tags.join(", ")}`,
    });
  return (
    <ShortForm title="Tag it" send="Tag" isReady={tags.length > 0} error={error} onSend={send} onClose={close}>
      <ReasonField
        label="Tags"
        hint="Several with commas between them."
        value={values.words ?? ""}
        onInput={(words) => set({ words })}
      />
    </ShortForm>
  );
}

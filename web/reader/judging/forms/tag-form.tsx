import { showControls } from "../../../../src/present/words/show-words.ts";
import { useJudging } from "../../../judging/judging.tsx";
import { Words } from "../../../parts/words.tsx";
import { ReasonField } from "../fields/reason-field.tsx";
import { ShortForm } from "./short-form.tsx";
import { type FormProps, useSaying } from "./use-saying.ts";

/** Puts tags on a statement, and takes them off. */
export function TagForm(props: FormProps) {
  const { statement } = props;
  const { judge } = useJudging();
  const { values, set, say, error, close } = useSaying<{ readonly words: string }>(props, "tag");
  const tags = (values.words ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  const untag = async (tag: string, { currentTarget }: { readonly currentTarget: HTMLButtonElement }) => {
    const { form } = currentTarget;
    await judge({
      method: "DELETE",
      path: `/records/${statement.id}/tags/${encodeURIComponent(tag)}`,
      words: `No longer tagged ${tag}`,
    });
    // The button goes with its tag, and would take the focus out of the form.
    form?.querySelector<HTMLElement>("[data-first]")?.focus();
  };
  const send = () =>
    say({
      method: "POST",
      path: `/records/${statement.id}/tags`,
      body: { tags },
      words: `Tagged ${tags.join(", ")}`,
    });
  return (
    <ShortForm title="Tag it" send="Tag" isReady={tags.length > 0} error={error} onSend={send} onClose={close}>
      {statement.tags.length > 0 && (
        <ul class="choices" aria-label="Tags that it has">
          {statement.tags.map((tag) => (
            <li key={tag} class="chip">
              <Words>{tag}</Words>
              <button
                type="button"
                class="quiet"
                aria-label={`Take off the tag ${showControls(tag)}`}
                onClick={(event) => void untag(tag, event)}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <ReasonField
        label={statement.tags.length > 0 ? "More tags" : "Tags"}
        hint="Several with commas between them."
        isFirst
        value={values.words ?? ""}
        onInput={(words) => set({ words })}
      />
    </ShortForm>
  );
}

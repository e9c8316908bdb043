import { Field } from "../parts/field.tsx";
import type { Given } from "./paste-box.tsx";

type PastedFactsProps = { readonly given: Given; readonly onChange: (given: Given) => void };

/** What a person knows of a pasted text that it may not say of itself. */
export function PastedFacts({ given, onChange }: PastedFactsProps) {
  const field = (name: keyof Given, label: string, hint?: string) => (
    <Field label={label} hint={hint}>
      {(id) => (
        <input
          id={id}
          dir="auto"
          value={given[name]}
          onInput={({ currentTarget }) => onChange({ ...given, [name]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <details class="pasted-facts">
      <summary>Title, outlet, date, address</summary>
      <div class="pasted-fields">
        {field("title", "Title")}
        {field("outlet", "Outlet")}
        {field("published", "Published", "2026-03-12, 2026-03, or from/to: 2026-03-12/2026-03-14")}
        {field("url", "Address", "where it stands on the web")}
      </div>
    </details>
  );
}

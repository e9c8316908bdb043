import { Field } from "../../parts/field.tsx";
import type { Facts } from "./facts.ts";

type FactFieldsProps = {
  readonly facts: Facts;
  readonly onChange: (facts: Facts) => void;
  /** A title and an address are one file's alone. */
  readonly isOne: boolean;
};

/** What is known of the files beside what they say of themselves; it wins over that. */
export function FactFields({ facts, onChange, isOne }: FactFieldsProps) {
  const field = (name: keyof Facts, label: string, hint?: string) => (
    <Field label={label} {...(hint && { hint })}>
      {(id) => (
        <input
          id={id}
          dir="auto"
          maxLength={2000}
          value={facts[name]}
          onInput={({ currentTarget }) => onChange({ ...facts, [name]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <div class="fact-fields">
      {isOne && field("title", "Title")}
      {isOne && field("url", "Address", "Where it stands on the web")}
      {field("outlet", "Outlet", "Who published it")}
      {field("published", "Published", "2026-03-12, 2026-03, or 2026-03-12/2026-03-14")}
      {field("collectedBy", "Collected by")}
    </div>
  );
}

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

type FieldProps = {
  readonly label: string;
  /** What it is for, where the label does not say. */
  readonly hint?: string;
  readonly children: (id: string) => ComponentChildren;
};

/** A label over what is filled in, and a hint under it. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}

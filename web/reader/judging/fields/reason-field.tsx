import { Field } from "../../../parts/field.tsx";

type ReasonFieldProps = {
  readonly value: string;
  readonly onInput: (words: string) => void;
  readonly label?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isFirst?: boolean;
};

/** Why, in a line of a person's own words. */
export function ReasonField({ value, onInput, label = "Reason", hint, placeholder, isFirst }: ReasonFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <input
          id={id}
          dir="auto"
          maxLength={2000}
          placeholder={placeholder}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          data-first={isFirst}
        />
      )}
    </Field>
  );
}

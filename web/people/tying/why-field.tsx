import { Field } from "../../parts/field.tsx";

type WhyFieldProps = { readonly value: string; readonly onInput: (words: string) => void };

/** Why two are held to be one or two, in a person's own words. */
export function WhyField({ value, onInput }: WhyFieldProps) {
  return (
    <Field label="Why" hint="Kept with it in the log; may be left empty.">
      {(id) => (
        <textarea
          id={id}
          dir="auto"
          maxLength={2000}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

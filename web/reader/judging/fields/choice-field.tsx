import type { ComponentChildren } from "preact";
import { Field } from "../../../parts/field.tsx";

type ChoiceFieldProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Its options; a list of them by their own words, where that is enough. */
  readonly children: ComponentChildren | readonly (readonly [value: Value, words: string])[];
};

/** One of a few, by its words. */
export function ChoiceField<Value extends string>({ label, value, onChange, children }: ChoiceFieldProps<Value>) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
          {isList(children)
            ? children.map(([option, words]) => (
                <option key={option} value={option}>
                  {words}
                </option>
              ))
            : children}
        </select>
      )}
    </Field>
  );
}

const isList = (children: unknown): children is readonly (readonly [string, string])[] =>
  Array.isArray(children) && children.every((one) => Array.isArray(one));

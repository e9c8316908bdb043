import { useId } from "preact/hooks";

type SideNameProps = {
  readonly value: string;
  readonly sides: readonly string[];
  readonly onInput: (value: string) => void;
};

/** The name of a side: one that there is, or a new one. */
export function SideName({ value, sides, onInput }: SideNameProps) {
  const list = useId();
  return (
    <>
      <input
        aria-label="Side"
        placeholder="A side, or a new one’s name"
        dir="auto"
        maxLength={200}
        value={value}
        list={list}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <datalist id={list}>
        {sides.map((side) => (
          <option key={side} value={side} />
        ))}
      </datalist>
    </>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import { hrefOf, replaceAddress, useAddress } from "../address/address.ts";
import { changeQuery } from "../address/change-query.ts";

type WordsFilterProps = {
  /** Its name in the query of the address. */
  readonly name: string;
  readonly label: string;
  /** Known values, offered while it is typed. */
  readonly known?: readonly string[];
};

/** Words that narrow what is shown, put into the address while they are typed. */
export function WordsFilter({ name, label, known }: WordsFilterProps) {
  const { parts, query } = useAddress();
  const shown = query.get(name) ?? "";
  const [words, setWords] = useState(shown);
  const typed = useRef(shown);
  const timer = useRef(0);
  useEffect(() => {
    // Not while it lags behind what is typed.
    if (shown !== typed.current.trim()) {
      typed.current = shown;
      setWords(shown);
    }
  }, [shown]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (value: string) => {
    typed.current = value;
    setWords(value);
    clearTimeout(timer.current);
    // Beside what else stands in the address by then.
    const put = () =>
      replaceAddress(hrefOf(parts, changeQuery(new URLSearchParams(location.search), { [name]: value.trim() })));
    timer.current = window.setTimeout(put, PAUSE);
  };
  return (
    <>
      <input
        type="search"
        class="words-filter"
        aria-label={label}
        placeholder={label}
        dir="auto"
        value={words}
        list={known && `known-${name}`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {known && (
        <datalist id={`known-${name}`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Milliseconds between keys that make a pause. */
const PAUSE = 140;

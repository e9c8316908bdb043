import { useEffect, useState } from "preact/hooks";
import { goTo, hrefOf, useAddress } from "../address/address.ts";

/** A search of all statements, from wherever the desk is; in the ledger it shows what is searched for there. */
export function SearchBox() {
  const { parts, query } = useAddress();
  const shown = parts[0] === "statements" ? (query.get("words") ?? "") : "";
  const [words, setWords] = useState(shown);
  useEffect(() => setWords(shown), [shown]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (words.trim() !== "") goTo(hrefOf(["statements"], { words: words.trim() }));
  };
  return (
    <search>
      <form onSubmit={submit}>
        <input
          type="search"
          id="search"
          aria-label="Search all statements"
          aria-keyshortcuts="/"
          placeholder="Search statements  /"
          dir="auto"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}

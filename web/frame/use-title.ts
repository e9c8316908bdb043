import { useEffect } from "preact/hooks";
import { showLine } from "../../src/present/words/show-words.ts";

/** Names what is shown in the browser's tab, where a room knows better than its own name; null until it does. */
export function useTitle(words: string | null): void {
  useEffect(() => {
    if (words !== null) document.title = `${showLine(words)} · Standoff`;
  }, [words]);
}

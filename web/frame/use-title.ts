import { useEffect } from "preact/hooks";

/** Names what is shown in the browser's tab, where a room knows better than its own name; null until it does. */
export function useTitle(words: string | null): void {
  useEffect(() => {
    if (words !== null) document.title = `${words} · Standoff`;
  }, [words]);
}

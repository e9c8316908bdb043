import { useLayoutEffect, useRef } from "preact/hooks";

/** What is found by another question begins at its top, unless it was come back to where it was scrolled before. */
export function useTopOf(question: string): void {
  const before = useRef(question);
  useLayoutEffect(() => {
    if (before.current === question) return;
    before.current = question;
    const kept = (history.state as { readonly scroll?: unknown } | null)?.scroll;
    if (kept === undefined || document.activeElement?.matches(".search-bar input")) scrollTo(0, 0);
  }, [question]);
}

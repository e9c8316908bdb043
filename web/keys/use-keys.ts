import { useEffect } from "preact/hooks";

/** What a key does, in words for the list of keys. */
export type Key = { readonly key: string; readonly words: string; readonly act: () => void };

const held: (readonly Key[])[] = [];

/** Keys that do something while this view is shown. They rest while something is typed and while a dialog is open. */
export function useKeys(keys: readonly Key[]): void {
  useEffect(() => {
    held.push(keys);
    return () => {
      held.splice(held.indexOf(keys), 1);
    };
  });
}

/** The keys that do something just now, the latest view's first. */
export function keysNow(): readonly Key[] {
  return held.toReversed().flat();
}

/** Listens for keys on the whole page. */
export function listenForKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isAnswered(event)) return;
    if (document.querySelector("dialog[open]")) return;
    const key = keysNow().find((one) => one.key === event.key);
    if (!key) return;
    event.preventDefault();
    key.act();
  };
  addEventListener("keydown", listen);
  return () => removeEventListener("keydown", listen);
}

/** Whether what has the focus makes something of the key itself. */
const isAnswered = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, select, input:not([type=checkbox])") ||
    ((key === "Enter" || key === " ") && target.closest("a, button, summary, input") !== null));

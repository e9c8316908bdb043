import { useEffect, useState } from "preact/hooks";
import { type Holder, holdKeys, keysNow } from "./held-keys.ts";

/** What a key does, in words for the list of keys. */
export type Key = { readonly key: string; readonly words: string; readonly act: () => void };

/** Keys that do something while this view is shown. They rest while something is typed and while a dialog is open. */
export function useKeys(keys: readonly Key[]): void {
  const [holder] = useState<Holder>({ keys });
  holder.keys = keys;
  useEffect(() => holdKeys(holder), []);
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

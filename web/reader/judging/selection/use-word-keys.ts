import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { useKeys } from "../../../keys/use-keys.ts";
import { selectWordAt, walkWords } from "./walk-words.ts";

type WordKeys = {
  readonly root: RefObject<HTMLElement | null>;
  /** Where in the text the first word is selected: at the statement that is open. */
  readonly from: number | null;
  /** Goes to what can be done with the words. */
  readonly enter: () => void;
};

/** Selects words by keys alone: `w` begins, arrows move, with shift they select, return goes to what can be done with them. */
export function useWordKeys({ root, from, enter }: WordKeys): void {
  const begin = () => {
    const node = root.current && textAt(root.current, from);
    if (node) selectWordAt(node, 0);
  };
  useKeys([{ key: "w", words: "select words: arrows move, with shift they select, return says what for", act: begin }]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const selection = getSelection();
      if (event.defaultPrevented || !selection || selection.isCollapsed || !root.current) return;
      if (!isFree(root.current) || !root.current.contains(selection.anchorNode)) return;
      if (event.key === "Enter") enter();
      else if (event.key === "Escape") selection.removeAllRanges();
      else if (!walkWords(event)) return;
      event.preventDefault();
    };
    // Before the keys of the view, which the same arrows may have.
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  });
}

/** Whether the keyboard is at no field or button. */
const isFree = (root: HTMLElement): boolean => {
  const at = document.activeElement;
  return at === null || at === document.body || at.id === "room" || root.contains(at);
};

/** The text of the run that holds an offset, else of the first one that is on the screen. */
const textAt = (root: HTMLElement, offset: number | null): Node | null => {
  const runs = [...root.querySelectorAll<HTMLElement>("[data-start]")];
  const run =
    offset === null
      ? runs.find((one) => one.getBoundingClientRect().top > 0)
      : runs.findLast((one) => Number(one.dataset.start) <= offset);
  return run?.firstChild ?? null;
};

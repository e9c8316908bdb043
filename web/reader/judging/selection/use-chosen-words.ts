import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type ChosenWords, chosenWords } from "./chosen-words.ts";
import { readSelection } from "./read-selection.ts";

/** Words that are selected just now, and where they end on the page. */
export type Selected = { readonly words: ChosenWords; readonly x: number; readonly y: number };

/** Follows what is selected in a text; null while nothing is, or while the mouse is still at it. */
export function useChosenWords(
  root: RefObject<HTMLElement | null>,
  { id, text }: { readonly id: string; readonly text: string | null },
): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let isDown = false;
    const read = () => {
      if (isDown || root.current === null || text === null) return;
      const words = readSelection(root.current, text);
      if (words) chosenWords.put({ document: id, ...words });
      else if (isWithin(root.current)) chosenWords.put(null);
      setSelected(words && { words: { document: id, ...words }, ...endOfSelection() });
    };
    const press = () => {
      isDown = true;
    };
    const release = () => {
      isDown = false;
      // A click on what is selected takes the selection away only after this.
      setTimeout(read);
    };
    document.addEventListener("selectionchange", read);
    addEventListener("pointerdown", press);
    addEventListener("pointerup", release);
    addEventListener("pointercancel", release);
    return () => {
      document.removeEventListener("selectionchange", read);
      removeEventListener("pointerdown", press);
      removeEventListener("pointerup", release);
      removeEventListener("pointercancel", release);
      chosenWords.put(null);
    };
  }, [root, id, text]);
  return selected;
}

/** Whether the caret was put into the text, where nothing is selected then. */
const isWithin = (root: HTMLElement): boolean => {
  const node = getSelection()?.anchorNode ?? null;
  return node !== null && root.contains(node);
};

/** In pixels of the page. */
const endOfSelection = (): { readonly x: number; readonly y: number } => {
  const rects = getSelection()!.getRangeAt(0).getClientRects();
  const last = rects[rects.length - 1];
  return { x: (last?.left ?? 0) + scrollX, y: (last?.bottom ?? 0) + scrollY };
};

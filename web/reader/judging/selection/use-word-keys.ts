import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { useKeys } from "../../../keys/use-keys.ts";
import { offsetOf } from "../../text/offset-of.ts";
import { putSelection } from "./put-selection.ts";
import { stepTo, stretchTo, type Walk, type WalkStep, wordFrom } from "./walk-words.ts";

type WordKeys = {
  readonly root: RefObject<HTMLElement | null>;
  readonly text: string;
  /** Where in the text the first word is selected: at the statement that is open; null for what is on the screen. */
  readonly from: number | null;
  /** Goes to what can be done with the words. */
  readonly enter: () => void;
};

/** Selects words by keys alone: `w` begins, arrows move, with shift they select, return goes to what can be done with them. */
export function useWordKeys({ root, text, from, enter }: WordKeys): void {
  const begin = () => {
    const word = root.current && wordFrom(text, from ?? firstOnScreen(root.current));
    if (word) putSelection(root.current!, { anchor: word.start, head: word.end });
  };
  useKeys([{ key: "w", words: "select words: arrows move, with shift they select, return says what for", act: begin }]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const walk = root.current && !event.defaultPrevented && isFree(root.current) ? walkNow(root.current) : null;
      if (walk === null || event.ctrlKey || event.metaKey) return;
      const step = stepOf(event, text.slice(walk.head, walk.head + NEAR));
      if (event.key === "Enter") enter();
      else if (event.key === "Escape") getSelection()?.removeAllRanges();
      else if (step) {
        const next = (event.shiftKey ? stretchTo : stepTo)(text, walk, step);
        if (next) putSelection(root.current!, next);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the keys of the view, which may have the same arrows.
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  });
}

const stepOf = ({ key, altKey, shiftKey }: KeyboardEvent, ahead: string): WalkStep | null => {
  if (key === "ArrowDown") return { to: "on", over: "sentence" };
  if (key === "ArrowUp") return { to: "back", over: "sentence" };
  if (key !== "ArrowRight" && key !== "ArrowLeft") return null;
  // In a script that runs to the left, left is onward.
  const isOnward = (key === "ArrowRight") !== RIGHT_TO_LEFT.test(ahead);
  return { to: isOnward ? "on" : "back", over: altKey && shiftKey ? "character" : "word" };
};

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const NEAR = 12;

/** What is selected in the text, as offsets. */
const walkNow = (root: HTMLElement): Walk | null => {
  const selection = getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || selection.isCollapsed || !anchorNode || !focusNode || !root.contains(anchorNode)) return null;
  const anchor = offsetOf(anchorNode, selection.anchorOffset);
  const head = offsetOf(focusNode, selection.focusOffset);
  return anchor === null || head === null ? null : { anchor, head };
};

/** Whether the keyboard is at no field, link, button or form that is outside of the text. */
const isFree = (root: HTMLElement): boolean => {
  const at = document.activeElement;
  return at === null || root.contains(at) || !at.matches("a, button, input, select, textarea, summary, dialog");
};

const firstOnScreen = (root: HTMLElement): number => {
  const runs = [...root.querySelectorAll<HTMLElement>("[data-start]")];
  return Number(runs.find((one) => one.getBoundingClientRect().top > 0)?.dataset.start ?? 0);
};

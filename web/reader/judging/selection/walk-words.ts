/** Selects the word that begins at or behind a place in the text, so that keys can go on from it. */
export function selectWordAt(node: Node, offset: number): void {
  const selection = getSelection();
  selection?.collapse(node, offset);
  selection?.modify("extend", "forward", "word");
}

/**
 * Moves the selection by a key: arrows select the word beside it, with shift they move its end, with alt by one character.
 * Whether the key was one of these.
 */
export function walkWords({ key, shiftKey, altKey }: KeyboardEvent): boolean {
  const direction = DIRECTIONS[key];
  const selection = getSelection();
  if (!direction || !selection) return false;
  const [side, step] = direction;
  if (shiftKey) selection.modify("extend", side, step === "word" && altKey ? "character" : step);
  else {
    const isOnward = side === "right" || side === "forward";
    if (isOnward) selection.collapseToEnd();
    else selection.collapseToStart();
    selection.modify("move", side, step);
    if (isOnward) selection.modify("move", "backward", "word");
    selection.modify("extend", "forward", "word");
  }
  selection.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
  return true;
}

const DIRECTIONS: Readonly<Record<string, readonly ["left" | "right" | "forward" | "backward", "word" | "line"]>> = {
  ArrowRight: ["right", "word"],
  ArrowLeft: ["left", "word"],
  ArrowDown: ["forward", "line"],
  ArrowUp: ["backward", "line"],
};

/**
 * Where a place in the shown text stands in the document's own: a UTF-16 offset, or null for a place outside of the text.
 * `node` and `offset` are as a browser's `Range` has them. The element with `data-text` holds all, those with `data-start`
 * the words; one that also has `data-end` shows something else than the text has there, so that a place within it is the
 * edge that is nearer. A place between words, such as in a number or a card, is where the next words begin.
 */
export function offsetOf(node: Node, offset: number): number | null {
  const element = isText(node) ? node.parentElement : (node as Element);
  const root = element?.closest("[data-text]");
  if (!element || !root) return null;
  const run = element.closest(RUN);
  if (run && isText(node)) return within(run, offset);
  if (run) return offset === 0 ? startOf(run) : endOf(run);
  const child = node.childNodes[offset];
  if (child) return startAt(child, root);
  const last = [...element.querySelectorAll(RUN)].at(-1);
  return last ? endOf(last) : startAt(after(node, root), root);
}

const RUN = "[data-start]";

const isText = (node: Node): boolean => node.nodeType === 3;
const isStandIn = (run: Element): boolean => run.hasAttribute("data-end");
const lengthOf = (run: Element): number => (run.textContent ?? "").length;
const startOf = (run: Element): number => Number(run.getAttribute("data-start"));
const endOf = (run: Element): number =>
  isStandIn(run) ? Number(run.getAttribute("data-end")) : startOf(run) + lengthOf(run);

const within = (run: Element, offset: number): number => {
  if (!isStandIn(run)) return startOf(run) + offset;
  return offset * 2 < lengthOf(run) || offset === 0 ? startOf(run) : endOf(run);
};

/** Where the first words in the node or behind it begin; where none do, the end of all. */
const startAt = (node: Node | null, root: Element): number | null => {
  for (let at = node; at; at = after(at, root)) {
    if (isText(at)) continue;
    const element = at as Element;
    const run = element.matches(RUN) ? element : element.querySelector(RUN);
    if (run) return startOf(run);
  }
  const last = [...root.querySelectorAll(RUN)].at(-1);
  return last ? endOf(last) : null;
};

/** The node that comes behind another and all that is in it. */
const after = (node: Node, root: Element): Node | null => {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
};

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from "parse5";
import { BLOCK_TAGS } from "./block-tags.ts";

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The height up to which a branch beyond the limit stays as it is: a paragraph with its links and emphasis. */
const LEAF = 4;

/**
 * Takes out the elements that lie deeper than `limit` and hold more than a paragraph, and leaves their content in
 * their place, a break where a block was. Says whether there were any. What reads the tree afterwards takes quadratic
 * time and recurses, level by level; this does neither.
 */
export function flattenNesting(root: Parent, limit: number): boolean {
  const deep = elementsAt(root, limit);
  if (deep.length === 0) return false;
  let isFlattened = false;
  for (const element of deep) {
    const content = unwrapped(element);
    if (content === null) continue;
    isFlattened = true;
    element.childNodes = content;
    for (const node of content) node.parentNode = element;
  }
  return isFlattened;
}

/** The elements exactly so deep, by a walk without recursion. */
function elementsAt(root: Parent, depth: number): Element[] {
  let level: Parent[] = [root];
  for (let i = 0; i < depth && level.length > 0; i++) {
    level = level.flatMap((parent) => parent.childNodes.filter(isParent));
  }
  return level as Element[];
}

/** The element's content with its high branches taken apart; null where it has none. */
function unwrapped(element: Element): Child[] | null {
  const heights = heightsBelow(element);
  if (heights.get(element)! <= LEAF) return null;
  const content: Child[] = [];
  const open: (Child | "break")[] = [...element.childNodes].reverse();
  while (open.length > 0) {
    const node = open.pop()!;
    if (node === "break") content.push(...breaks());
    else if (!isParent(node) || heights.get(node)! < LEAF) content.push(node);
    else {
      const isBlock = BLOCK_TAGS.has(node.tagName);
      if (isBlock) open.push("break");
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
      if (isBlock) open.push("break");
    }
  }
  return content.filter((node, i) => !(isBreak(node) && isBreak(content[i - 1]) && isBreak(content[i - 2])));
}

/** How many levels of elements each element has below it: children come after parents in `order`. */
function heightsBelow(element: Element): Map<Parent, number> {
  const order: Element[] = [element];
  for (let i = 0; i < order.length; i++)
    for (const child of order[i]!.childNodes) if (isParent(child)) order.push(child);
  const heights = new Map<Parent, number>(order.map((node) => [node, 0]));
  for (const node of order.reverse()) {
    if (node === element) break;
    heights.set(node.parentNode!, Math.max(heights.get(node.parentNode!)!, heights.get(node)! + 1));
  }
  return heights;
}

/** Two of them: where there are two, the search for the main text sees a paragraph's end. */
const breaks = () => [0, 1].map(() => defaultTreeAdapter.createElement("br", html.NS.HTML, []));
const isBreak = (node: Child | undefined) => node !== undefined && isParent(node) && node.tagName === "br";
const isParent = (node: Child): node is Element => "tagName" in node;

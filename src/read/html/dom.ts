import type { TreeView } from "./tree-view.ts";

/** What of a document's tree is used here: the DOM's own names, for linkedom's nodes; the project has no DOM types. */
export type DomNode = {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
};

/** A node with a tag: its name, its attributes and what lies in it. */
export type DomElement = DomNode & {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
};

/** A whole page, from its `html` element down. */
export type DomDocument = {
  readonly documentElement: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
};

/** The view of linkedom's trees. */
export const domView: TreeView<DomNode> = {
  text: (node) => (node.nodeType === 3 ? node.textContent : null),
  tag: (node) => (node.nodeType === 1 ? (node as DomElement).localName.toLowerCase() : null),
  attribute: (node, name) => (node as DomElement).getAttribute(name),
  children: (node) => node.childNodes,
};

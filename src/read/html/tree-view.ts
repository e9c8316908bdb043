/** How to look at one kind of tree: parse5's and linkedom's both hold a page, each with names of its own. */
export type TreeView<Node> = {
  /** The characters of a text node, and null for any other. */
  readonly text: (node: Node) => string | null;
  /** The name of an HTML element in small letters, and null for what is none. */
  readonly tag: (node: Node) => string | null;
  readonly attribute: (element: Node, name: string) => string | null;
  readonly children: (node: Node) => Iterable<Node>;
};

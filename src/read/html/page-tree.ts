import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterTypes, parse, serializeOuter } from "parse5";
import { LIMITS } from "../limits.ts";
import type { DomDocument } from "./dom.ts";
import { flattenNesting } from "./flatten-nesting.ts";
import { prunePage } from "./prune-page.ts";
import type { TreeView } from "./tree-view.ts";

/** Any part of a page in parse5's tree: an element, a run of text or what else it holds. */
export type PageNode = DefaultTreeAdapterTypes.Node;

/** A page as the HTML Standard orders it: a head and a body, and no nesting beyond the limit. */
export type PageTree = {
  readonly head: DefaultTreeAdapterTypes.Element;
  readonly body: DefaultTreeAdapterTypes.Element;
  readonly isFlattened: boolean;
};

/** The tree of any characters at all; scripts in it are text like any other. */
export function parsePage(source: string): PageTree {
  const document = parse(source);
  prunePage(document);
  const isFlattened = flattenNesting(document, LIMITS.nesting);
  const root = document.childNodes.find(isElement)!;
  const [head, body] = root.childNodes.filter(isElement);
  return { head: head!, body: body!, isFlattened };
}

/**
 * The same page as a DOM, with its body or, where that has more than `LIMITS.nodes` parts, without: `isWhole` says so.
 * By way of ordered source, since linkedom alone loses the text of a page that has no body, and bare words.
 */
export function growDom({ head, body }: PageTree): { readonly document: DomDocument; readonly isWhole: boolean } {
  const content = serializeOuter(body);
  // linkedom makes an element and a node of text of its own for each of these.
  const isWhole = (content.match(/[<&]/g)?.length ?? 0) <= 2 * LIMITS.nodes;
  const lang = pageView.attribute(head.parentNode!, "lang")?.replace(/[^\w-]/g, "") ?? "";
  const source = `<!doctype html><html lang="${lang}">${serializeOuter(head)}${isWhole ? content : "<body></body>"}</html>`;
  return { document: parseHTML(source).document as unknown as DomDocument, isWhole };
}

/** The view of parse5's trees. */
export const pageView: TreeView<PageNode> = {
  text: (node) => (node.nodeName === "#text" ? (node as DefaultTreeAdapterTypes.TextNode).value : null),
  tag: (node) => (isElement(node) ? node.tagName : null),
  attribute: (node, name) =>
    (node as DefaultTreeAdapterTypes.Element).attrs.find((attribute) => attribute.name === name)?.value ?? null,
  children: (node) => ("childNodes" in node ? node.childNodes : []),
};

const isElement = (node: PageNode): node is DefaultTreeAdapterTypes.Element => "tagName" in node;

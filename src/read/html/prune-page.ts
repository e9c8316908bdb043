import { type DefaultTreeAdapterTypes, html } from "parse5";

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const UNSEEN = new Set(["math", "noembed", "noframes", "noscript", "style", "svg", "template"]);
/** Their content is characters and no tags: as source it would be tags to the next parser, past the limit of nesting. */
const RAW = new Set(["listing", "plaintext", "xmp"]);

/**
 * Takes out of a parsed page what no reader sees: comments, drawings, styles, scripts other than JSON-LD. Besides
 * being of no use, it is where two parsers differ, and the page goes through a second one.
 */
export function prunePage(root: Parent): void {
  const open: Parent[] = [root];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    parent.childNodes = parent.childNodes.filter((node) => !isElement(node) || !isUnseen(node)).filter(isNoComment);
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === "iframe") child.childNodes = [];
      if (RAW.has(child.tagName)) child.nodeName = child.tagName = "pre";
      open.push(child);
    }
  }
}

function isUnseen(element: Element): boolean {
  if (element.tagName !== "script") return element.namespaceURI !== html.NS.HTML || UNSEEN.has(element.tagName);
  const type = element.attrs.find((attribute) => attribute.name === "type")?.value ?? "";
  return type.trim().toLowerCase() !== "application/ld+json";
}

const isElement = (node: Child): node is Element => "tagName" in node;
const isNoComment = (node: Child) => node.nodeName !== "#comment";

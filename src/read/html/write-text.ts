import { BLOCK_TAGS } from "./block-tags.ts";
import { type DomElement, type DomNode, isElement, isText } from "./dom.ts";

/** Elements whose content is no text of the page, or that a reader of the page cannot see. */
const UNSEEN = new Set(
  (
    "audio button canvas datalist embed head iframe input link math meta noembed noframes noscript object param rp " +
    "script select style svg template textarea title video"
  ).split(" "),
);
/** Browsers print quotation marks around a `<q>`, which the source does not hold. */
const QUOTES = ["“”", "‘’"] as const;

/**
 * The text that a reader sees under this node: one line a block, blanks run together as HTML does, no blank lines and
 * none at a line's edges. `<br>` ends a line, cells of a table stand apart, preformatted lines stay lines.
 */
export function writeText(root: DomNode): string {
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    const trimmed = line.trim();
    if (trimmed !== "") lines.push(trimmed);
    line = "";
  };
  const write = (node: DomNode, quotes: number, isPreformatted: boolean): void => {
    if (isText(node)) {
      const pieces = isPreformatted ? node.data.split(/\r\n|[\r\n]/) : [node.data.replace(/[ \t\n\f\r]+/g, " ")];
      for (const [i, piece] of pieces.entries()) {
        if (i > 0) endLine();
        line +=
          !isPreformatted && piece.startsWith(" ") && (line === "" || line.endsWith(" ")) ? piece.slice(1) : piece;
      }
    }
    // A body that its own style hides is shown by a script, and is all there is.
    if (!isElement(node) || (node !== root && isUnseen(node))) return;
    const tag = node.localName;
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock || tag === "br") endLine();
    if ((tag === "td" || tag === "th") && line !== "" && !line.endsWith(" ")) line += " ";
    const marks = tag === "q" ? QUOTES[quotes % 2]! : "";
    line += marks.slice(0, 1);
    const isPre = isPreformatted || tag === "pre" || tag === "listing";
    for (let child = node.firstChild; child; child = child.nextSibling) write(child, quotes + (marks ? 1 : 0), isPre);
    line += marks.slice(1);
    if (isBlock) endLine();
  };
  write(root, 0, false);
  endLine();
  return lines.join("\n");
}

const isUnseen = (element: DomElement) =>
  UNSEEN.has(element.localName) ||
  element.getAttribute("hidden") !== null ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? "");

import { BLOCK_TAGS } from "./block-tags.ts";
import type { TreeView } from "./tree-view.ts";

/** Elements whose content is no text of the page, or that a reader of the page cannot see. */
const UNSEEN = new Set(
  (
    "audio button canvas datalist embed head iframe input link math meta noembed noframes noscript object param rp " +
    "script select style svg template textarea title video"
  ).split(" "),
);
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Browsers print quotation marks around a `<q>`, which the source does not hold. */
const QUOTES = ["“”", "‘’"] as const;

/**
 * The text that a reader sees under this node: one line a block, blanks run together as HTML does, no blank lines and
 * none at a line's edges. `<br>` ends a line, cells of a table stand apart, preformatted lines stay lines.
 */
export function writeText<Node>(root: Node, view: TreeView<Node>): string {
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    const trimmed = line.trim();
    if (trimmed !== "") lines.push(trimmed);
    line = "";
  };
  const writeWords = (words: string) => {
    const run = words.replace(/[ \t\n\f\r]+/g, " ");
    line += run.startsWith(" ") && (line === "" || line.endsWith(" ")) ? run.slice(1) : run;
  };
  const writeLines = (words: string) => {
    for (const [i, piece] of words.split(/\r\n|[\r\n]/).entries()) {
      if (i > 0) endLine();
      line += piece;
    }
  };
  const write = (node: Node, quotes: number, isPreformatted: boolean): void => {
    const words = view.text(node);
    if (words !== null) {
      if (isPreformatted) writeLines(words);
      else writeWords(words);
      return;
    }
    const tag = view.tag(node);
    // A body that its own style hides is shown by a script, and is all there is.
    if (tag === null || (node !== root && isUnseen(node, tag, view))) return;
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock || tag === "br") endLine();
    if (tag === "td" || tag === "th") writeWords(" ");
    const marks = tag === "q" ? QUOTES[quotes % 2]! : "";
    line += marks.slice(0, 1);
    const inPre = isPreformatted || tag === "pre" || tag === "listing";
    for (const child of view.children(node)) write(child, quotes + (marks ? 1 : 0), inPre);
    line += marks.slice(1);
    if (isBlock) endLine();
  };
  write(root, 0, false);
  endLine();
  return lines.join("\n");
}

const isUnseen = <Node>(element: Node, tag: string, view: TreeView<Node>) =>
  UNSEEN.has(tag) || view.attribute(element, "hidden") !== null || HIDING.test(view.attribute(element, "style") ?? "");

import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { LIMITS } from "../limits.ts";
import type { DomDocument } from "./dom.ts";
import { flattenNesting } from "./flatten-nesting.ts";

/** A page's source put in order: every tag closed, a head and a body, no nesting beyond the limit. */
export type OrderedPage = { readonly source: string; readonly isFlattened: boolean };

/** Orders a page as the HTML Standard says: linkedom alone loses the text of a page that has no body or bare words. */
export function orderPage(html: string): OrderedPage {
  const tree: DefaultTreeAdapterTypes.Document = parse(html, { scriptingEnabled: false });
  const isFlattened = flattenNesting(tree, LIMITS.nesting);
  return { source: serialize(tree), isFlattened };
}

/** A new tree of an ordered page. Nothing in it runs, and nothing is fetched. */
export function growTree(page: OrderedPage): DomDocument {
  return parseHTML(page.source).document as unknown as DomDocument;
}

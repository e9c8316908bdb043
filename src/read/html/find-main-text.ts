import { Readability } from "@mozilla/readability";
import { type DomDocument, type DomNode, domView } from "./dom.ts";
import { writeText } from "./write-text.ts";

/** The article without what stands around it, and its author's line where one was found. */
export type MainText = { readonly text: string; readonly byline: string | null };

/** The text of the page's main part, and the author's line that was taken out of it; null where none stands out. */
export function findMainText(document: DomDocument): MainText | null {
  const article = parse(document);
  if (!article?.content) return null;
  const text = writeText(article.content, domView);
  return text === "" ? null : { text, byline: article.byline?.replace(/\s+/g, " ").trim() || null };
}

/** It takes the tree to pieces as it goes. */
function parse(document: DomDocument): { content?: DomNode | null; byline?: string | null } | null {
  try {
    // Its own reading of JSON-LD throws on some, and ours is more careful.
    const options = { disableJSONLD: true, serializer: (node: unknown) => node as DomNode };
    return new Readability<DomNode>(document as never, options).parse();
  } catch {
    // Written for a browser's tree, it breaks on a few pages of linkedom's; the body's text is there for those.
    return null;
  }
}

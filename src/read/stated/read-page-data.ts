import type { Note } from "../../record/note.ts";
import type { DomDocument } from "../html/dom.ts";
import { mergeStated } from "./merge-stated.ts";
import { plainText } from "./plain-text.ts";
import { readJsonLd } from "./read-json-ld.ts";
import { readMetaTags } from "./read-meta-tags.ts";
import { readTimeTags } from "./read-time-tags.ts";
import type { Stated } from "./stated.ts";

/** What a page says of itself, the most careful place first: JSON-LD, meta and link tags, times, its `<title>`. */
export function readPageData(document: DomDocument): { readonly stated: Stated; readonly notes: readonly Note[] } {
  const { stated, broken } = readJsonLd(document);
  const merged = mergeStated(stated, readMetaTags(document), readTimeTags(document), readTitleTag(document));
  const title = merged.title && withoutOutlet(merged.title, merged.outlet);
  const detail = `The page's JSON-LD is broken in ${broken === 1 ? "one place" : `${broken} places`} and was left out.`;
  return { stated: { ...merged, title }, notes: broken === 0 ? [] : [{ code: "bad-metadata", at: null, detail }] };
}

function readTitleTag(document: DomDocument): Partial<Stated> {
  const title = plainText(document.querySelector("title")?.textContent);
  const language = plainText(document.documentElement.getAttribute("lang"));
  // A title often bears the outlet's name, behind a mark of any kind, where the page's only heading is bare.
  const headings = [...document.querySelectorAll("h1")].map((heading) => plainText(heading.textContent));
  const heading = headings.length === 1 ? headings[0]! : null;
  const isBare = heading !== null && (title === null || /^\s*[|•·»:–—-]/u.test(title.replace(heading, "")));
  return { title: isBare && (title === null || title.startsWith(heading)) ? heading : title, language };
}

/** "Oru council stays | Sarn Daily" is "Oru council stays" where the outlet is the Sarn Daily. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  return /^(.+?)\s*(?:[|•·»:]|\s[-–—])\s*$/u.exec(title.slice(0, -outlet.length))?.[1] ?? title;
}

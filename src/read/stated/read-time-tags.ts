import { parseStatedDate } from "../date/parse-stated-date.ts";
import type { DomDocument, DomElement } from "../html/dom.ts";
import { NOTHING_STATED, type Stated } from "./stated.ts";

/**
 * The day in the page's `<time>`: the one marked as publication, else the first within the article, else the only day
 * that all of them have. A list of further stories has times of its own, so the first of a page is not enough.
 */
export function readTimeTags(document: DomDocument): Stated {
  const marked = document.querySelectorAll(
    'time[itemprop~="datePublished"], time[pubdate], time.published, time.dt-published',
  );
  const inArticle = document.querySelectorAll("article time[datetime], main time[datetime]");
  const published = [...marked, ...inArticle].map(readTime).find((date) => date !== null) ?? only(document);
  return { ...NOTHING_STATED, published };
}

function only(document: DomDocument): Stated["published"] {
  const dates = [...document.querySelectorAll("time[datetime]")].flatMap((time) => readTime(time) ?? []);
  return dates.length > 0 && dates.every((date) => date.edtf === dates[0]!.edtf) ? dates[0]! : null;
}

function readTime(time: DomElement): Stated["published"] {
  const itemprop = time.getAttribute("itemprop") ?? "";
  if (itemprop.includes("dateModified")) return null;
  const stated = time.getAttribute("datetime") ?? time.textContent ?? "";
  const stretch = parseStatedDate(stated);
  return stretch && { ...stretch, why: `The page's <time> "${stated.trim()}".` };
}

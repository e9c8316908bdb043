import { parseStatedDate } from "../date/parse-stated-date.ts";
import type { DomDocument } from "../html/dom.ts";
import { plainText } from "./plain-text.ts";
import { NOTHING_STATED, type Stated } from "./stated.ts";

/** The names under which pages state a thing, the most careful first: Open Graph, Dublin Core, Parse.ly, and habit. */
const NAMES = {
  title: "og:title dc.title dcterms.title parsely-title citation_title headline twitter:title",
  outlet: "og:site_name dc.publisher dcterms.publisher application-name citation_journal_title cre",
  byline: "author article:author parsely-author dc.creator dcterms.creator sailthru.author byl citation_author",
  published:
    "article:published_time og:article:published_time article:published datepublished parsely-pub-date dc.date.issued " +
    "dcterms.issued dcterms.created dc.date.created dc.date sailthru.date citation_publication_date pubdate " +
    "publication_date publish-date publishdate ptime pdate date",
  url: "og:url parsely-link dc.identifier",
  language: "og:locale dc.language content-language language",
  section: "article:section parsely-section section",
};

/** What the page's meta tags and its canonical link state. */
export function readMetaTags(document: DomDocument): Stated {
  const tags = collect(document);
  const find = <T>(names: string, read: (value: string) => T | null): T | null => {
    for (const name of names.split(" ")) {
      for (const value of tags.get(name) ?? []) {
        const found = read(value);
        if (found !== null) return found;
      }
    }
    return null;
  };
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? "";
  return {
    ...NOTHING_STATED,
    title: find(NAMES.title, (value) => value),
    outlet: find(NAMES.outlet, (value) => value),
    byline: find(NAMES.byline, (value) => (/^(?:https?:|@)/i.test(value) ? null : bare(value))),
    url: address(canonical) ?? find(NAMES.url, address),
    language: find(NAMES.language, (value) => value.replace("_", "-")),
    published: find(NAMES.published, readDate),
    isOpinion: find(NAMES.section, (value) =>
      /^(?:opinions?|op-?ed|commentary|editorials?)$/i.test(value) ? true : null,
    ),
  };
}

function collect(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const value = plainText(tag.getAttribute("content"));
    if (value === null) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      for (const name of (tag.getAttribute(attribute) ?? "").toLowerCase().split(/\s+/)) {
        const known = tags.get(name);
        if (known) known.push(value);
        else if (name !== "") tags.set(name, [value]);
      }
    }
  }
  return tags;
}

const bare = (byline: string) => byline.replace(/^by:?\s+/i, "") || null;
const address = (value: string) => (/^https?:\/\//i.test(value.trim()) ? value.trim() : null);

function readDate(value: string): Stated["published"] {
  const stretch = parseStatedDate(value);
  return stretch && { ...stretch, why: `The page's meta tag "${value}".` };
}

import { parseStatedDate } from "../date/parse-stated-date.ts";
import type { DomDocument } from "../html/dom.ts";
import { mergeStated } from "./merge-stated.ts";
import { plainText } from "./plain-text.ts";
import { NOTHING_STATED, type Stated } from "./stated.ts";

/** What the page's JSON-LD states of the article, and how many of its blocks are not JSON. */
export type JsonLd = { readonly stated: Stated; readonly broken: number };

type Thing = Readonly<Record<string, unknown>>;

/** schema.org's types for one piece of reporting, each of which may bear a longer name in front. */
const ARTICLE = /(?:Article|Report|BlogPosting|NewsRelease)$/;
const DEEPEST = 8;
const MOST = 100;

/** Reads schema.org articles, alone, in lists or under `@graph`; the first stands, the others fill what it lacks. */
export function readJsonLd(document: DomDocument): JsonLd {
  let broken = 0;
  const articles: Thing[] = [];
  const sites: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const value = parse(script.textContent ?? "");
    if (value === undefined) broken++;
    for (const thing of thingsIn(value, 0)) {
      if (typesOf(thing).some((type) => ARTICLE.test(type))) articles.push(thing);
      if (typesOf(thing).some((type) => type === "WebSite" || type === "NewsMediaOrganization")) sites.push(thing);
    }
  }
  // A list of further stories is no second description of this one: only what bears the same headline is.
  const own = articles.slice(0, MOST).filter((thing) => headline(thing) === headline(articles[0]!));
  const outlets = sites.slice(0, MOST).map((site) => ({ outlet: plainText(site.name) }));
  return { stated: mergeStated(...own.map(readArticle), ...outlets), broken };
}

/** Undefined for what is not JSON; an empty block is none. */
function parse(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, "").trim();
  if (bare === "") return null;
  try {
    // Raw line breaks within strings are no JSON, but many pages have them, and they mean no more than a blank.
    return JSON.parse(bare.replace(/[\t\r\n]+/g, " "));
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (!isThing(value) || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  return [value, ...thingsIn(value["@graph"], depth + 1), ...thingsIn(value.mainEntity, depth + 1)];
}

function readArticle(thing: Thing): Stated {
  const stated = plainText(thing.datePublished);
  const stretch = stated && parseStatedDate(stated);
  const url = plainText(thing.url) ?? idOf(thing.mainEntityOfPage);
  const sections = namesOf(thing.articleSection);
  return {
    ...NOTHING_STATED,
    title: headline(thing),
    outlet: namesOf(thing.publisher)[0] ?? namesOf(thing.isPartOf)[0] ?? null,
    byline:
      namesOf(thing.author)
        .filter((name) => !name.startsWith("http"))
        .join(", ") || null,
    url: url && /^https?:/i.test(url) ? url : null,
    language: languageOf(thing.inLanguage),
    published: stretch ? { ...stretch, why: `The page's datePublished "${stated}".` } : null,
    isOpinion: typesOf(thing).includes("OpinionNewsArticle") || sections.some(isOpinion) ? true : null,
  };
}

const headline = (thing: Thing) => plainText(thing.headline) ?? plainText(thing.name);
const typesOf = (thing: Thing) => namesOf(thing["@type"]).map((type) => type.replace(/^.*[/#:]/, ""));
const isOpinion = (section: string) => /^(?:opinions?|op-?ed|commentary|editorials?)$/i.test(section);

/** The names in a value that may be a name, a thing with a name, or a list of either. */
function namesOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 50) : [value];
  return values.flatMap((one) => plainText(isThing(one) ? one.name : one) ?? []);
}

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;

/** A code, or a thing that has one as its other name: schema.org's Language. */
const languageOf = (value: unknown) => plainText(isThing(value) ? value.alternateName : value);

const idOf = (value: unknown) => plainText(isThing(value) ? (value["@id"] ?? value.url) : value);

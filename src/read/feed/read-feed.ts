import { parseFeed } from "feedsmith";
import { Failure } from "../../record/failure.ts";
import type { Feed, FeedItem, FeedText } from "./feed-item.ts";

type Known = ReturnType<typeof parseFeed>;
type FeedOf<Name extends Known["format"]> = Extract<Known, { format: Name }>["feed"];

/** The feed that this source of XML or JSON is, in the one shape. Throws `Failure` "damaged-file" where it is none. */
export function readFeed(source: string, name: string): Feed {
  const known = parse(source, name);
  if (known.format === "atom") return fromAtom(known.feed);
  if (known.format === "json") return fromJson(known.feed);
  return fromRss(known.feed);
}

function parse(source: string, name: string): Known {
  try {
    return parseFeed(source);
  } catch (error) {
    // It has no other answer to a feed that was cut off, and salvages nothing.
    throw new Failure("damaged-file", `${name} cannot be read as a news feed: ${(error as Error).message}.`);
  }
}

function fromRss(feed: FeedOf<"rss"> | FeedOf<"rdf">): Feed {
  const items = (feed.items ?? []).map((item): FeedItem => {
    const guid = "guid" in item ? item.guid : undefined;
    const author = "authors" in item ? item.authors?.[0] : undefined;
    const about = "rdf" in item ? item.rdf?.about : undefined;
    return {
      id: guid?.value ?? about ?? null,
      title: item.title ?? null,
      url: item.link ?? (guid && guid.isPermaLink !== false ? (guid.value ?? null) : null),
      byline: item.dc?.creators?.join(", ") ?? author?.name ?? null,
      published: written("pubDate" in item ? item.pubDate : undefined) ?? written(item.dc?.dates?.[0]),
      updated: null,
      // A description may be cut short where the content is whole.
      content: html(item.content?.encoded ?? item.description),
    };
  });
  return { title: feed.title ?? null, language: ("language" in feed ? feed.language : undefined) ?? null, items };
}

function fromAtom(feed: FeedOf<"atom">): Feed {
  const items = (feed.entries ?? []).map((entry): FeedItem => {
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate");
    const words = entry.content?.value ? entry.content : entry.summary;
    const isPlain = words?.type === undefined || words.type === "text" || words.type === "text/plain";
    return {
      id: entry.id ?? null,
      title: entry.title?.value ?? null,
      url: link?.href ?? null,
      byline: entry.authors?.flatMap(({ name }) => name ?? []).join(", ") || null,
      published: written(entry.published),
      updated: written(entry.updated),
      content: words?.value && isPlain ? { kind: "plain", value: words.value } : html(words?.value),
    };
  });
  return { title: feed.title?.value ?? null, language: feed.xml?.lang ?? null, items };
}

function fromJson(feed: FeedOf<"json">): Feed {
  const items = (feed.items ?? []).map((item): FeedItem => {
    const plain = item.content_text ?? item.summary;
    return {
      id: item.id ?? null,
      title: item.title ?? null,
      url: item.url ?? null,
      byline: item.authors?.flatMap(({ name }) => name ?? []).join(", ") || null,
      published: written(item.date_published),
      updated: written(item.date_modified),
      content: item.content_html ? html(item.content_html) : plain ? { kind: "plain", value: plain } : null,
    };
  });
  return { title: feed.title ?? null, language: feed.language ?? null, items };
}

const html = (value: string | undefined): FeedText | null => (value ? { kind: "html", value } : null);
/** Dates come as they are written unless it is told to make something else of them. */
const written = (date: unknown): string | null => (typeof date === "string" ? date : null);

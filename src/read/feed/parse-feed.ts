import { canonicalJson } from "../../text/canonical-json.ts";
import { decodeBytes } from "../charset/decode-bytes.ts";
import { readFragment } from "../html/read-fragment.ts";
import type { Found } from "../make-document.ts";
import { makePart } from "../make-part.ts";
import type { Parsed } from "../parsed.ts";
import type { Opened } from "../source.ts";
import { plainText } from "../stated/plain-text.ts";
import { readStatedDate } from "../stated/read-stated-date.ts";
import type { Stated } from "../stated/stated.ts";
import { webAddress } from "../stated/web-address.ts";
import type { Feed, FeedItem } from "./feed-item.ts";
import { readFeed } from "./read-feed.ts";

/** Parses an RSS, RDF or Atom feed; each item is one document. Entities that it defines stay as they are written. */
export async function* parseFeed(source: Opened): AsyncGenerator<Parsed> {
  const contentType = source.given.contentType ?? null;
  const { text, notes } = decodeBytes(source.bytes, { contentType, isPage: true, isCut: false });
  const noted = { ...source, notes: [...source.notes, ...notes] };
  yield* makeItems(noted, readFeed(text, source.name));
}

/** The documents of a feed's items, in its order; those of a JSON feed, too. */
export function* makeItems(source: Opened, feed: Feed): Generator<Parsed> {
  const outlet = plainText(feed.title);
  for (const [i, item] of feed.items.entries()) {
    const part = { name: `item ${i + 1}`, id: item.id, own: canonicalJson(item) };
    const { text, notes } = readContent(item);
    yield makePart(source, part, { text, notes, stated: [{ ...readFacts(item), outlet, language: feed.language }] });
  }
}

function readContent({ content }: FeedItem): Pick<Found, "text" | "notes"> {
  if (content === null) return { text: "", notes: [] };
  return content.kind === "plain" ? { text: content.value, notes: [] } : readFragment(content.value);
}

function readFacts(item: FeedItem): Partial<Stated> {
  return {
    title: plainText(item.title),
    url: webAddress(item.url),
    byline: plainText(item.byline),
    published:
      readStatedDate(item.published, "The feed's date of the item,") ??
      readStatedDate(item.updated, "The feed names no other date of the item than that of its last change,"),
  };
}

/** The tags by which browsers, too, know a page: WHATWG MIME Sniffing, section 7.1; and XHTML after its XML line. */
const FIRST_TAG =
  /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--|<!doctype html\b|<(?:html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|meta|article)[\s>])/i;
/** Between the XML line and the feed there may be comments, style sheets and, in hostile ones, entities. */
const FEED =
  /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]{0,400}?-->\s*|<!DOCTYPE\s+(?:rss|feed|rdf:RDF)\b[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/;
const HEADER = /^(?:From [^\r\n]*\r?\n)?(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+/;
/** Headers that a mail on its way gets, and no text that merely begins "From:" and "Subject:". */
const SENT = /^(?:message-id|mime-version|received|return-path|delivered-to):/gim;

/** What the first characters of a text show it to be. */
export type Beginning = "page" | "feed" | "mail" | "json" | "jsonl" | "headers";

/** Whether the text begins as this; "headers" are lines such as a mail's, whatever they say. */
export function beginsAs(bytes: Uint8Array, beginning: Beginning): boolean {
  const text = headOf(bytes);
  if (beginning === "page") return FIRST_TAG.test(text);
  if (beginning === "feed") return FEED.test(text);
  if (beginning === "headers") return HEADER.test(text);
  if (beginning === "mail") return (HEADER.exec(text)?.[0].match(SENT)?.length ?? 0) >= 2;
  // "{" and "[" alone may begin a text, too.
  if (!/^\s*(?:\[\s*)?\{\s*"[^"\r\n]{0,100}"\s*:/.test(text)) return false;
  // One object a line and more than one line; else one value over however many.
  return beginning === "json" || /^\s*\{"[^\r\n]*\}[ \t]*\r?\n\s*\{"/.test(text);
}

/** The zeros and marks of UTF-16 and UTF-8 aside, all of this is ASCII in every encoding that a file may have. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 16_384)).toString("latin1");
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
}

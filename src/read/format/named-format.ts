import { extname } from "node:path";
import type { Format } from "./format.ts";

/** A format by name alone; "xml" may be a feed or a page. */
export type NamedFormat = Format | "xml";

const BY_EXTENSION: Readonly<Record<string, NamedFormat>> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "page",
  ".htm": "page",
  ".xhtml": "page",
  ".pdf": "pdf",
  ".docx": "docx",
  ".eml": "mail",
  ".rss": "feed",
  ".atom": "feed",
  ".rdf": "feed",
  ".xml": "xml",
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".csv": "table",
  ".tsv": "table",
  ".zip": "zip",
  ".gz": "gzip",
};

const BY_TYPE: Readonly<Record<string, NamedFormat>> = {
  "text/html": "page",
  "application/xhtml+xml": "page",
  "text/markdown": "markdown",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "message/rfc822": "mail",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/rdf+xml": "feed",
  "application/xml": "xml",
  "text/xml": "xml",
  "application/json": "json",
  "application/feed+json": "json",
  "application/x-ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "text/csv": "table",
  "text/tab-separated-values": "table",
  "application/zip": "zip",
  "application/gzip": "gzip",
};

/** The format that a name's extension says, else the HTTP header; null where neither says one that is read. */
export function namedFormat(name: string, contentType: string | null): NamedFormat | null {
  const type = (contentType ?? "").split(";")[0]!.trim().toLowerCase();
  return BY_EXTENSION[extname(name).toLowerCase()] ?? BY_TYPE[type] ?? null;
}

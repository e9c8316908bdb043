import { extname } from "node:path";
import { Failure } from "../record/failure.ts";
import { utf16ByZeros } from "./charset/utf16-by-zeros.ts";
import { nameBinary } from "./name-binary.ts";

/** How bytes are to be read: as plain text, as Markdown, or as an HTML page. */
export type Format = "text" | "markdown" | "page";

/**
 * What these bytes are read as: by the name's extension, else the HTTP header, else the first tag.
 * Throws `Failure` "empty", "format-not-supported" for a known format that is not read, or "binary".
 */
export function recogniseFormat(bytes: Uint8Array, name: string, contentType: string | null): Format {
  if (bytes.length === 0) throw new Failure("empty", `${name} is empty.`);
  const format = nameBinary(bytes);
  if (format) throw new Failure("format-not-supported", `${name} is ${format}, which is not read yet.`);
  if (isBinary(bytes)) throw new Failure("binary", `${name} holds no text.`);

  const extension = extname(name).toLowerCase();
  if (extension === ".txt") return "text";
  if (extension === ".md" || extension === ".markdown") return "markdown";
  if (extension === ".html" || extension === ".htm" || extension === ".xhtml") return "page";
  const type = (contentType ?? "").split(";")[0]!.trim().toLowerCase();
  if (type === "text/html" || type === "application/xhtml+xml") return "page";
  if (type === "text/markdown") return "markdown";
  return beginsAsPage(bytes) ? "page" : "text";
}

/** The tags by which browsers, too, know a page: WHATWG MIME Sniffing, section 7.1; and XHTML after its XML line. */
const FIRST_TAG =
  /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--|<!doctype html\b|<(?:html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|meta|article)[\s>])/i;

function beginsAsPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  // The zeros and marks of UTF-16 and UTF-8 aside, a tag is ASCII in every encoding that a page may have.
  return FIRST_TAG.test(head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", ""));
}

const SAMPLE = 65_536;

/** Controls other than white space and escape: none in any text encoding, one byte in nine in compressed data. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 || utf16ByZeros(bytes)) return false;
  const sample = bytes.length <= 2 * SAMPLE ? [bytes] : [bytes.subarray(0, SAMPLE), bytes.subarray(-SAMPLE)];
  let controls = 0;
  let others = 0;
  for (const part of sample) {
    for (const byte of part)
      if (byte < 0x20 && !isLayout(byte)) controls++;
      else if (byte > 0x20) others++;
  }
  return controls >= 8 ? controls * 20 > controls + others : controls > 0 && others === 0;
}

const isLayout = (byte: number) => (byte >= 0x08 && byte <= 0x0d) || byte === 0x1b;

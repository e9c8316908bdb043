import { ResultType, Sniffer } from "encoding-sniffer/sniffer";

/** What somebody says of the encoding; `charset` is its standard name in lower case, null where the label has none. */
export type Declared =
  | { readonly by: "byte order mark"; readonly label: string; readonly charset: string }
  | { readonly by: "HTTP header" | "page"; readonly label: string; readonly charset: string | null };

/** Pages put their label within the first kilobyte; those that do not, within a long head. */
const HEAD = 16_384;

/** What the bytes or their carrier say of their own encoding, the strongest word first; null where nobody says. */
export function declaredCharset(
  bytes: Uint8Array,
  carrier: { readonly contentType: string | null; readonly isPage: boolean },
): Declared | null {
  const mark = markOf(bytes);
  if (mark) return { by: "byte order mark", label: mark, charset: mark };
  const header = /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;]+))/i.exec(carrier.contentType ?? "");
  const label = header && (header[1] ?? header[2] ?? header[3] ?? "").trim();
  if (label) return { by: "HTTP header", label, charset: nameOf(label) };
  return carrier.isPage ? inPage(bytes) : null;
}

function inPage(bytes: Uint8Array): Declared | null {
  const sniffer = new Sniffer({ maxBytes: HEAD });
  sniffer.write(bytes.subarray(0, HEAD));
  if (sniffer.resultType === ResultType.DEFAULT) return null;
  return { by: "page", label: sniffer.encoding, charset: nameOf(sniffer.encoding) };
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // The platform has no other way to ask whether it knows a label.
    return null;
  }
}

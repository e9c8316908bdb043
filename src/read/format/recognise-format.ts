import { Failure } from "../../record/failure.ts";
import type { Note } from "../../record/note.ts";
import { utf16ByZeros } from "../charset/utf16-by-zeros.ts";
import { beginsAs } from "./begins-as.ts";
import { FORMAT_NAMES, type Format } from "./format.ts";
import { nameBinary } from "./name-binary.ts";
import { type NamedFormat, namedFormat } from "./named-format.ts";
import { recogniseSignature } from "./recognise-signature.ts";

/** How the bytes are read, with a note where their name says otherwise. */
export type Recognised = { readonly format: Format; readonly notes: readonly Note[] };

/**
 * What these bytes are read as: by the signature that they bear, else by the name's extension, else the HTTP header,
 * else as they begin. A name that the bytes give the lie does not win.
 * Throws `Failure` "empty", "format-not-supported" for a known format that is not read, "encrypted", or "binary".
 */
export function recogniseFormat(bytes: Uint8Array, name: string, contentType: string | null): Recognised {
  if (bytes.length === 0) throw new Failure("empty", `${name} is empty.`);
  const named = namedFormat(name, contentType);
  const signature = recogniseSignature(bytes, name);
  if (signature) return recognised(signature, named);
  const other = nameBinary(bytes);
  if (other) throw new Failure("format-not-supported", `${name} is ${other}, which is not read.`);
  if (isBinary(bytes)) throw new Failure("binary", `${name} holds no text.`);
  return recognised(formatOfText(bytes, name, named), named);
}

function formatOfText(bytes: Uint8Array, name: string, named: NamedFormat | null): Format {
  if (beginsAs(bytes, "feed")) return "feed";
  if (named === "text" || named === "markdown" || named === "page") return named;
  // A server's word that something was not found, kept under the name of what was asked for.
  if (beginsAs(bytes, "page")) return "page";
  if (named === "xml") throw new Failure("format-not-supported", `${name} is XML of a kind that is not read.`);
  if (named === "pdf" || named === "docx" || named === "zip" || named === "gzip") return "text";
  if (named === "mail") return beginsAs(bytes, "headers") ? "mail" : "text";
  if (named !== null) return named;
  if (beginsAs(bytes, "mail")) return "mail";
  if (beginsAs(bytes, "jsonl")) return "jsonl";
  return beginsAs(bytes, "json") ? "json" : "text";
}

function recognised(format: Format, named: NamedFormat | null): Recognised {
  if (named === null || named === format || (named === "xml" && (format === "feed" || format === "page"))) {
    return { format, notes: [] };
  }
  const said = named === "xml" ? "XML" : FORMAT_NAMES[named];
  const detail = `By its name the file is ${said}, by its bytes ${FORMAT_NAMES[format]}; it was read as the latter.`;
  return { format, notes: [{ code: "type-conflict", at: null, detail }] };
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

import type { Note } from "../../record/note.ts";
import { countUtf8, type Utf8Count } from "./count-utf8.ts";
import { type Declared, declaredCharset } from "./declared-charset.ts";
import { decodeAs } from "./decode-as.ts";
import { guessCharset } from "./guess-charset.ts";
import { utf16ByZeros } from "./utf16-by-zeros.ts";

/** The characters of an input, with notes on what was wrong with its encoding. */
export type Decoded = { readonly text: string; readonly notes: readonly Note[] };

/** `contentType` is the HTTP header; `isPage` allows a charset inside the bytes; `isCut` allows half a character last. */
export type Packaging = { readonly contentType: string | null; readonly isPage: boolean; readonly isCut: boolean };

/**
 * The text of these bytes without its byte order mark, in the encoding of the mark, the HTTP header or the page; but
 * bytes that are sound UTF-8 are read as UTF-8 whatever a label says, since other encodings hardly ever look like it.
 * Bytes that mean nothing become U+FFFD, with a note; it has no place, since a page's source is not yet its text.
 */
export function decodeBytes(bytes: Uint8Array, packaging: Packaging): Decoded {
  const declared = declaredCharset(bytes, packaging);
  if (declared?.by === "byte order mark") return decoded(bytes, declared.charset, packaging, []);
  const label = declared?.charset ?? null;
  const notes: Note[] = [];
  if (declared && label === null) {
    notes.push(conflict(`The ${declared.by} names "${declared.label}", which is no known encoding.`));
  }
  // Seven-bit encodings and UTF-16 look like UTF-8 to the last byte: there the label is all there is.
  if (label?.startsWith("utf-16") || label === "iso-2022-jp") return decoded(bytes, label, packaging, notes);

  const zeros = utf16ByZeros(bytes);
  const count = countUtf8(bytes);
  if (zeros === null && isUtf8(count)) {
    if (label && label !== "utf-8" && count.sound > 0) notes.push(conflict(lie(declared!, "utf-8")));
    return decoded(bytes, "utf-8", packaging, notes);
  }
  if (zeros === null && label && label !== "utf-8") return decoded(bytes, label, packaging, notes);

  const guess = zeros ?? guessCharset(bytes);
  if (guess === null) return decoded(bytes, "utf-8", packaging, notes);
  if (label) notes.push(conflict(lie(declared!, guess)));
  const detail = `Nothing sound says how the text is encoded; it was read as ${guess}.`;
  return decoded(bytes, guess, packaging, [...notes, { code: "charset-guessed", at: null, detail }]);
}

const conflict = (detail: string): Note => ({ code: "charset-conflict", at: null, detail });
const lie = (declared: Declared, charset: string) =>
  `The ${declared.by} says ${declared.label}, but the bytes do not bear it out; they were read as ${charset}.`;

/** Sound throughout, or damaged: more of it is sound than not, or nothing but the end was torn off. */
const isUtf8 = (count: Utf8Count) =>
  count.unsound === 0 || count.sound > count.unsound || (count.unsound === 1 && count.isTorn);

function decoded(bytes: Uint8Array, charset: string, packaging: Packaging, notes: readonly Note[]): Decoded {
  const { text, unsound } = decodeAs(bytes, charset, packaging.isCut);
  if (unsound === 0) return { text, notes };
  const places = unsound === 1 ? "One place" : `${unsound} places`;
  const detail = `${places} held bytes that mean nothing in ${charset}; U+FFFD stands for them.`;
  return { text, notes: [...notes, { code: "invalid-characters", at: null, detail }] };
}

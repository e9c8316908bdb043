import { countUtf8 } from "./count-utf8.ts";

/**
 * The text of these bytes in one encoding, without its byte order mark, and how many U+FFFD had to be put in.
 * With `isCut` the bytes may end within a character, which is then left out.
 */
export function decodeAs(bytes: Uint8Array, charset: string, isCut: boolean): { text: string; unsound: number } {
  if (charset === "utf-16le" || charset === "utf-16be") return decodeUtf16(bytes, charset, isCut);
  const text = new TextDecoder(charset).decode(bytes, { stream: isCut });
  // Node's windows-1252 is latin1 up to Node 23, and turns every curly quotation mark into a control character.
  if (charset === "windows-1252") return { text: text.replace(/[\x80-\x9f]/g, (c) => curly(c)), unsound: 0 };
  // In UTF-8 a U+FFFD may stand in the file itself, as a character like any other.
  if (charset === "utf-8") return { text, unsound: text.includes("\uFFFD") ? unsoundOf(bytes, isCut) : 0 };
  return { text, unsound: text.split("\uFFFD").length - 1 };
}

/** Windows-1252 from 0x80 to 0x9F, as the Encoding Standard has it; its five holes stay the controls that they are. */
const C1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const curly = (control: string) => C1[control.charCodeAt(0) - 0x80]!;

function unsoundOf(bytes: Uint8Array, isCut: boolean): number {
  const { unsound, isTorn } = countUtf8(bytes);
  return isCut && isTorn ? unsound - 1 : unsound;
}

/** Not by TextDecoder, which puts U+FFFD for a lone surrogate: the text stays what the file says. */
function decodeUtf16(bytes: Uint8Array, charset: string, isCut: boolean): { text: string; unsound: number } {
  const isTorn = bytes.length % 2 === 1;
  const units = Buffer.from(isTorn ? bytes.subarray(0, -1) : bytes);
  const text = (charset === "utf-16be" ? units.swap16() : units).toString("utf16le").replace(/^\uFEFF/, "");
  return isTorn && !isCut ? { text: `${text}\uFFFD`, unsound: 1 } : { text, unsound: 0 };
}

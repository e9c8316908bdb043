import type { Span } from "../../src/text/span.ts";
import { hrefOf } from "../address/address.ts";

type Words = {
  /** A document by its id. */
  readonly document: string;
  readonly text: string;
  /** Null where the address leads to a statement without words. */
  readonly span: Span | null;
  /** The statement whose card is open there, by its id. */
  readonly at: string | null;
};

/** An address that opens at words of a text, and can tell whether they are still the ones that were meant; of many, the first. */
export function hrefOfWords({ document, text, span, at }: Words): string {
  const short = span && shorten(text, span);
  const words = short && `${short.start}-${short.end}`;
  const quote = short && text.slice(short.start, short.end);
  return hrefOf(["read", document], { at, words, quote });
}

/** Up to the last whole word that an address has room for. */
const shorten = (text: string, { start, end }: Span): Span => {
  if (end - start <= LONGEST) return { start, end };
  const words = text.slice(start, start + LONGEST + 1);
  const whole = words.search(/\s\S*$/);
  return { start, end: start + (whole > 0 ? whole : LONGEST) };
};

/** Characters of a quotation in an address. */
const LONGEST = 120;

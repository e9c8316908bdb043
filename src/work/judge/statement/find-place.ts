import { Failure } from "../../../record/failure.ts";
import type { Span } from "../../../text/span.ts";
import type { Place } from "./edits.ts";
import { findWords, type Near } from "./find-words.ts";

/** The span of a place near others. Throws `Failure` "bad-option" where it is not in the text or not one place alone. */
export function findPlace(text: string, place: Place, near: Near): Span {
  return typeof place === "string" ? findWords(text, place, near) : checkPlace(text, place);
}

const checkPlace = (text: string, { start, end }: Span): Span => {
  if (start < 0 || start >= end || end > text.length) {
    throw new Failure("bad-option", `${start}-${end} is no place in a text of ${text.length} code units`);
  }
  if ([start, end].some((offset) => splitsCharacter(text, offset))) {
    throw new Failure("bad-option", `${start}-${end} begins or ends within a character`);
  }
  if (/^\s*$/u.test(text.slice(start, end))) throw new Failure("bad-option", `${start}-${end} holds no word`);
  return { start, end };
};

const splitsCharacter = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(offset - 1, 0), offset + 1));

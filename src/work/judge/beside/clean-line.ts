import { Failure } from "../../../record/failure.ts";

/** A word or a few as they are kept, such as a tag: on one line, without spaces at the edges. Throws `Failure` "bad-option" for none. */
export function cleanLine(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if (line === "") throw new Failure("bad-option", "a tag or name has at least one character");
  return line;
}

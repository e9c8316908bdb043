import { Failure } from "../../record/failure.ts";

/** A person's name as it is kept: on one line, without spaces at its edges. Throws `Failure` "bad-option" for what is none. */
export function checkName(words: string): string {
  const name = words.replace(/\s+/gu, " ").trim();
  if (name === "") throw new Failure("bad-option", "a name has at least one character");
  if (STEERING.test(name)) throw new Failure("bad-option", "a name has no control characters");
  if (name.length > LONGEST) throw new Failure("bad-option", `a name has at most ${LONGEST} characters`);
  return name;
}

const STEERING = /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;
const LONGEST = 200;

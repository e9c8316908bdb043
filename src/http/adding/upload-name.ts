import { Failure } from "../../record/failure.ts";

/**
 * The name of a file that was handed over, with the folders that it was dropped in; null for what is passed over in
 * folders: hidden files and ledgers. Throws `Failure` "bad-option" for what is no name.
 */
export function uploadName(given: string): string | null {
  const parts = given.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
  const name = parts.join("/");
  if (parts.length === 0) throw new Failure("bad-option", "a file has a name");
  if (name.length > LONGEST) throw new Failure("bad-option", `the name of a file has at most ${LONGEST} characters`);
  if (parts.includes("..")) throw new Failure("bad-option", `${name} leads out of its folder`);
  if (STEERING.test(name)) throw new Failure("bad-option", "the name of a file has control characters");
  const isPassedOver = (part: string, at: number) =>
    parts.length > 1 && (part.startsWith(".") || (at < parts.length - 1 && part.endsWith(".standoff")));
  return parts.some(isPassedOver) ? null : name;
}

const LONGEST = 1_000;
const STEERING = /\p{Cc}|\p{Cs}/u;

import { Failure } from "../../record/failure.ts";
import { findName } from "./find-name.ts";

/** The name under which this user's judgements are kept. Throws `Failure` "name-missing", and "bad-option" for what is no name. */
export function readName(given?: string): string {
  const name = findName(given);
  if (name !== null) return name;
  throw new Failure(
    "name-missing",
    'a judgement is kept under a name: set yours with standoff config name "Your Name", or give --as NAME',
  );
}

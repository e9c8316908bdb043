import { createInterface } from "node:readline/promises";
import { Failure } from "../../record/failure.ts";

/**
 * Lets the user go on only by typing the beginning of an id. Throws `Failure` "bad-option" where something else is typed,
 * or there is no terminal to type at.
 */
export async function askToType(id: string): Promise<void> {
  if (!process.stdin.isTTY) throw new Failure("bad-option", "this is asked at a terminal; in a script, give --yes");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const beginning = id.slice(0, TYPED);
  const typed = await lines.question(`Type ${beginning} to go on: `).finally(() => lines.close());
  if (typed.trim() !== beginning) throw new Failure("bad-option", "that is not its id; nothing was removed");
}

/** Characters: enough that nobody types them by habit. */
const TYPED = 6;

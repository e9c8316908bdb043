import { existsSync, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../record/failure.ts";
import { createDatabase } from "./sqlite/create-database.ts";
import { explainError } from "./sqlite/explain-error.ts";
import { whyNotMade } from "./why-not-made.ts";

/**
 * Makes an empty ledger in a folder that is not there or has nothing in it; where that fails, nothing of it stays. Throws
 * `Failure` "not-a-ledger" for a folder of other files and "not-written".
 */
export async function makeLedger(path: string, file: string): Promise<void> {
  const originals = join(path, "originals");
  // Asked last whether the database is there: another process may have made it since somebody found none.
  if (existsSync(path) && readdirSync(path).some(isOther) && !existsSync(file)) {
    throw new Failure("not-a-ledger", `${path} is a folder of other files; a ledger needs one of its own`);
  }
  let first: string | undefined;
  try {
    first = mkdirSync(originals, { recursive: true });
    await createDatabase(file);
  } catch (error) {
    if (first !== undefined) removeEmpty(originals, first);
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) throw new Failure("not-written", whyNotMade(path, code ?? "nothing"));
    throw explainError(error, path);
  }
}

/** What an earlier attempt that was killed may have left, and what systems put into each folder, is no other file. */
const isOther = (name: string): boolean =>
  name !== "originals" && !name.startsWith(".") && !/^ledger\.db\.\d+\.part/.test(name);

const removeEmpty = (innermost: string, outermost: string): void => {
  for (let folder = innermost; folder.length >= outermost.length; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      // somebody else has put something into it
      return;
    }
  }
};

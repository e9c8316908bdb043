import { showWords } from "../present/words/show-words.ts";
import type { Failure } from "../record/failure.ts";

/** Says on one line of standard error what failed, at which file, and the code that docs/failures.md explains. */
export function reportFailure(failure: Failure, file: string | null): void {
  const line = [file, failure.message.replace(/\.$/, "")].filter((part) => part !== null).join(": ");
  process.stderr.write(`standoff: ${showWords(line, { start: 0, end: line.length })} [${failure.code}]\n`);
}

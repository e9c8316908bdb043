import { showLine } from "../present/words/show-words.ts";
import type { Failure } from "../record/failure.ts";

/** Says on one line of standard error what failed, at which file, and the code that docs/failures.md explains. */
export function reportFailure(failure: Failure, file: string | null): void {
  // Who reads bytes knows a name and may begin with it; it need not stand there twice.
  const bare =
    file !== null && failure.message.startsWith(`${file} `) ? failure.message.slice(file.length + 1) : failure.message;
  const line = [file, bare.replace(/\.$/, "")].filter((part) => part !== null).join(": ");
  process.stderr.write(`standoff: ${showLine(line)} [${failure.code}]\n`);
}

import { showLine } from "../../present/words/show-words.ts";
import { readByNow } from "../../work/read-by.ts";
import { parseSettings } from "../../work/set/parse-settings.ts";
import { type SetDone, setDocument } from "../../work/set/set-document.ts";
import { openReaders } from "../../work/threads/open-readers.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import { packageVersion } from "../package-version.ts";
import type { JudgeOptions } from "../reviewing/judge-options.ts";
import { sign } from "../reviewing/sign.ts";
import { describeReport } from "./describe-report.ts";

/** The options of `standoff set`, as they are written. */
export type SetOptions = JudgeOptions & { readonly reason?: string };

/** Puts right what a document says of itself, says what was done, and gives the exit status. */
export async function setCommand(id: string, fields: readonly string[], options: SetOptions): Promise<number> {
  const changes = parseSettings(fields);
  const signature = sign(options.as);
  return withLedger(options, { create: false }, async (ledger) => {
    const readers = openReaders(1);
    try {
      const way = { ledger, read: readers.read, readBy: readByNow(packageVersion()) };
      const done = await setDocument({ id, changes, reason: options.reason ?? null, signature }, way);
      process.stdout.write(`${describeSet(done, Object.keys(changes))}\n`);
      return 0;
    } finally {
      await readers.close();
    }
  });
}

const describeSet = ({ document, entry, report }: SetDone, fields: readonly string[]): string => {
  const name = `document ${document.id}${document.title === null ? "" : ` “${showLine(document.title)}”`}`;
  if (entry === null) return `${name}: nothing to do, it is so already`;
  const reread = describeReport(report);
  return [`set ${fields.join(", ")} of ${name} · entry ${entry}`, ...(reread ? [`  read again: ${reread}`] : [])].join(
    "\n",
  );
};

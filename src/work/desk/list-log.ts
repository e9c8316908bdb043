import type { Reads } from "../../ledger/ledger.ts";
import type { LogEntry, LogList } from "../../present/desk/log-list.ts";
import type { Entry, EntryAct } from "../../record/ledger/entry.ts";
import { findSubject } from "../ask/find-subject.ts";
import { nameSubject } from "../ask/name-subject.ts";
import { isJudgement } from "../judge/undo/is-judgement.ts";
import { undoingOf } from "../judge/undo/undoing-of.ts";

/** Which entries are asked for. */
export type LogQuery = {
  /** The id of a record, or its beginning. */
  readonly subject?: string;
  readonly by?: string;
  readonly act?: EntryAct;
  /** Those before this number. */
  readonly before?: number;
  readonly limit: number;
};

/** Entries of the audit trail, the newest first. Throws `Failure` "no-such-record" or "ambiguous-id" for a subject. */
export async function listLog(now: Reads, { subject, ...query }: LogQuery): Promise<LogList> {
  const head = await now.head();
  const about = subject === undefined ? undefined : await findSubject(now, subject);
  const found = await now.entries({ ...query, ...(about !== undefined && { subject: about }) });
  const entries: LogEntry[] = [];
  for (const entry of found) entries.push(await explain(now, entry));
  return { entries, head };
}

const explain = async (now: Reads, entry: Entry): Promise<LogEntry> => ({
  ...entry,
  about: await nameSubject(now, entry.subject),
  isJudgement: isJudgement(entry),
  isRemoved: entry.subject !== null && (await now.versions(entry.subject)).at(-1)?.record === null,
  undoneBy: isJudgement(entry) ? ((await undoingOf(now, entry))?.seq ?? null) : null,
});

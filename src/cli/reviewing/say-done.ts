import type { Reads } from "../../ledger/ledger.ts";
import { showLine } from "../../present/words/show-words.ts";
import type { Change, EntryAct } from "../../record/ledger/entry.ts";
import { nameSubject } from "../../work/ask/name-subject.ts";
import type { CarriedOut } from "../../work/judge/carry-out.ts";
import { sayStatement } from "./say-statement.ts";

/** What a judgement has done, in words, with the number of its entry; `given` is what it was asked for. */
export async function sayDone(now: Reads, given: string, done: CarriedOut | null): Promise<string> {
  if (done === null) return `${showLine(given)}: nothing to do, it is so already`;
  const { change, entry } = done;
  const parts = [`${verbOf(change)} ${await nameSubject(now, change.subject)}`, change.detail, `entry ${entry.seq}`];
  const head = parts
    .filter((part) => part !== null)
    .map(showLine)
    .join(" · ");
  return [head, ...(await corrected(now, change))].join("\n");
}

const verbOf = ({ act, undoes }: Change): string => (undoes === null ? (DONE[act] ?? act) : `undid entry ${undoes} on`);

const DONE: Partial<Record<EntryAct, string>> = {
  accept: "accepted",
  withdraw: "withdrew",
  correct: "corrected",
  check: "checked",
  note: "noted on",
  tag: "tagged",
  untag: "untagged",
  side: "changed",
  link: "recorded",
  split: "recorded",
};

/** The statements as they stand now, so that whoever put them right sees which words were taken. */
const corrected = async (now: Reads, { act, record }: Change): Promise<readonly string[]> => {
  const statements = act === "correct" ? record.filter((one) => one.kind === "statement") : [];
  const lines: string[] = [];
  for (const statement of statements) lines.push(`  now: ${await sayStatement(now, statement)}`);
  return lines;
};

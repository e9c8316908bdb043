import { type Entry, type EntryAct, JUDGEMENT_ACTS } from "../../../record/ledger/entry.ts";

/** Whether an entry is what a person said, and so can be taken back. */
export function isJudgement({ act, by }: Pick<Entry, "act" | "by">): boolean {
  return by !== null && JUDGEMENTS.includes(act);
}

const JUDGEMENTS: readonly EntryAct[] = JUDGEMENT_ACTS;

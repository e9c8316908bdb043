import type { LogEntry } from "../../src/present/desk/log-list.ts";

/** Whether an entry can be taken back, and in what words; else why not, and null for what is no judgement. */
export type Undoing =
  | { readonly can: true; readonly words: string }
  | { readonly can: false; readonly why: string | null };

type Undoable = Pick<LogEntry, "act" | "isJudgement" | "isRemoved" | "undoneBy">;

/** What can be done about an entry. The desk may still refuse where a later entry stands in the way, and says which. */
export function undoingOf({ act, isJudgement, isRemoved, undoneBy }: Undoable): Undoing {
  if (undoneBy !== null) return { can: false, why: `undone by entry ${undoneBy}` };
  if (act === "purge" || (isJudgement && isRemoved)) return { can: false, why: "gone for good" };
  if (isJudgement) return { can: true, words: act === "undo" ? "Do again" : "Undo" };
  return { can: false, why: null };
}

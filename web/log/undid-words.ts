import { ENTRY_ACTS, type EntryAct } from "../../src/record/ledger/entry.ts";
import { ENTRY_WORDS } from "./act-words.ts";

/** What an undoing took back, by the number of that entry and what it had done, where that is still known: `undid entry 9 (withdrew)`. */
export function undidWords(seq: number, detail: string | null): string {
  const act = ENTRY_ACTS.find((one): one is EntryAct => one === detail);
  return `undid entry ${seq}${act === undefined ? "" : ` (${ENTRY_WORDS[act]})`}`;
}

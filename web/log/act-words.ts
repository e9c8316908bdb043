import type { EntryAct } from "../../src/record/ledger/entry.ts";

/** What an entry did, behind the name of who did it: "Ines Calder accepted". */
export const ENTRY_WORDS: Readonly<Record<EntryAct, string>> = {
  add: "added",
  see: "found again",
  reread: "read again",
  annotate: "added by hand",
  set: "put right",
  accept: "accepted",
  withdraw: "withdrew",
  correct: "corrected",
  check: "checked",
  note: "noted",
  tag: "tagged",
  untag: "took a tag off",
  side: "changed a side",
  link: "linked",
  split: "split",
  undo: "undid",
  purge: "removed for good",
};

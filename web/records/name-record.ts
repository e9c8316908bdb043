import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { ACT_WORDS } from "../../src/present/words/act-words.ts";
import type { LedgerRecord } from "../../src/record/ledger/ledger-record.ts";

/** What people know a record by; null where it has but its id. */
export function nameRecord(shown: ShownRecord): string | null {
  if (shown.standing === "purged") return "removed for good";
  const record = shown as unknown as LedgerRecord;
  switch (record.kind) {
    case "document":
      return record.title;
    case "statement":
      return `${record.words.speaker ?? "no source"} ${ACT_WORDS[record.act].verb}`;
    case "claim":
      return ACT_WORDS[record.act].verb;
    case "entity":
    case "side":
      return record.name;
    default:
      return null;
  }
}

import type { Fact } from "../sheet/sheet.ts";
import type { Happened } from "./shown.ts";

/** An entry in the history of a record, in words: what was done, by whom and with what effect. */
export function describeHappened({ entry, recorded, ended }: Happened): Fact {
  const effect = recorded ? (ended ? "new version" : "version recorded") : ended ? "ended" : null;
  const act = entry.undoes === null ? entry.act : `${entry.act} of entry ${entry.undoes}`;
  const words = [`${act} by ${entry.by ?? "machine"}`, effect, entry.detail].filter(Boolean).join(", ");
  return { label: entry.at, words: `${words} (entry ${entry.seq})` };
}

import type { CorrectionRecord, Judgement } from "../../../record/ledger/judgement.ts";
import { changedFields } from "../../words/changed-fields.ts";
import type { Fact } from "../sheet/sheet.ts";

/** A judgement in words, under the day on which it was made: whose it is, what it says and why. */
export function describeJudgement(judgement: Judgement): Fact {
  return {
    label: judgement.at.slice(0, 10),
    words: `${say(judgement)}, by ${judgement.by} (${judgement.kind} ${judgement.id})`,
  };
}

const say = (judgement: Judgement): string => {
  switch (judgement.kind) {
    case "review":
      return because(judgement.verdict, judgement.reason);
    case "correction":
      return because(`corrected: ${sayChanges(judgement.changes)}`, judgement.reason);
    case "check": {
      const against = judgement.source === null ? "" : `, against ${judgement.source}`;
      return because(`${judgement.verdict} (checked ${judgement.on}${against})`, judgement.reason);
    }
    case "note":
      return `“${judgement.text}”`;
    case "tag":
      return `tagged ${judgement.tag}`;
  }
};

const because = (words: string, reason: string | null): string =>
  reason === null ? words : `${words}, because: ${reason}`;

/** Values that are words by themselves are told; ids and places in a text are nothing to read. */
const sayChanges = (changes: CorrectionRecord["changes"]): string =>
  Object.entries(changes)
    .map(([field, value]) => [changedFields([field]), typeof value === "string" && !IDS.has(field) ? value : ""])
    .map((words) => words.filter((word) => word !== "").join(" "))
    .filter((words) => words !== "")
    .join("; ");

const IDS: ReadonlySet<string> = new Set(["speaker", "speakerIs", "within", "entity"]);

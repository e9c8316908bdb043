import type { Judgement } from "../../../record/ledger/judgement.ts";
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
      return because(`corrected: ${Object.entries(judgement.changes).map(sayChange).join("; ")}`, judgement.reason);
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

const sayChange = ([field, value]: [string, unknown]): string =>
  `${field} ${typeof value === "string" ? value : JSON.stringify(value)}`;

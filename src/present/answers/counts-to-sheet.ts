import type { LedgerCounts } from "../../ledger/asking.ts";
import { plural } from "../words/plural.ts";
import type { Sheet } from "./sheet/sheet.ts";

/** How much a ledger holds, on a sheet. */
export function countsToSheet(counts: LedgerCounts): Sheet {
  const { documents, superseded, statements, reviewed, checked, speakers, outlets, acts, orphaned } = counts;
  return {
    title: "What the ledger holds",
    sections: [
      {
        heading: null,
        facts: [
          { label: "documents", words: `${documents}, of which ${superseded} superseded by a newer version` },
          { label: "statements", words: `${statements} in current versions` },
          { label: "speakers", words: `${speakers} named` },
          { label: "reviewed", words: `${reviewed}, not reviewed ${statements - reviewed}` },
          ...Object.entries(checked).map(([verdict, n]) => ({ label: verdict, words: String(n) })),
          { label: "orphaned", words: `${plural(orphaned, "judgement")} on words that are in no live record` },
        ],
      },
      {
        heading: "Outlets",
        facts: outlets.map(({ outlet, documents: of, statements: in_ }) => ({
          label: outlet ?? "unknown",
          words: `${plural(of, "document")}, ${plural(in_, "statement")}`,
        })),
      },
      { heading: "Acts", facts: acts.map(({ act, statements: of }) => ({ label: act, words: String(of) })) },
    ],
  };
}

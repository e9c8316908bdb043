import type { DocumentRecord } from "../../../record/ledger/kept.ts";
import { nameFile } from "../../words/name-document.ts";
import { citeDocument } from "../documents/document-row.ts";
import { type Fact, fact, type Sheet } from "../sheet/sheet.ts";
import { describeHappened } from "./describe-happened.ts";
import { describeJudgement } from "./describe-judgement.ts";
import { recordFacts } from "./record-facts.ts";
import type { Shown } from "./shown.ts";
import { statementFacts } from "./statement-facts.ts";

/** All about one record on a sheet: what it is, its words, what persons have said of it, and its history. */
export function recordToSheet(shown: Shown): Sheet {
  const { ref, record, tombstones, judgements, isOrphaned, history } = shown;
  return {
    title: `${ref.kind} ${ref.id}`,
    sections: [
      { heading: null, facts: [...standingFacts(shown), ...(record ? aboutRecord(shown) : [])] },
      {
        heading: "Removed for good",
        facts: tombstones.map(({ by, at, reason }) => ({
          label: at.slice(0, 10),
          words: `by ${by}, because: ${reason}`,
        })),
      },
      {
        heading: isOrphaned ? "Judgements on words that are in no live record" : "Judgements",
        facts: judgements.map(describeJudgement),
      },
      { heading: "History", facts: history.map(describeHappened) },
    ],
  };
}

const standingFacts = ({ standing, ref, cluster, history }: Shown): readonly Fact[] => {
  switch (standing) {
    case "live":
      return cluster === null || cluster.members.length === 1
        ? []
        : fact(
            "one with",
            `${cluster.members.length - 1} more under ${cluster.id === ref.id ? "this id" : `${cluster.name} ${cluster.id}`}; see standoff who ${cluster.id}`,
          );
    case "ended": {
      const last = history.findLast(({ ended }) => ended)?.entry;
      return fact(
        "standing",
        `no longer live${last ? `: ${last.act} by ${last.by ?? "machine"} on ${last.at.slice(0, 10)}` : ""}; as it was last`,
      );
    }
    case "purged":
      return fact("standing", "removed for good; only this is left");
    case "not yet recorded":
      return fact("standing", "not yet recorded at that time");
  }
};

const cited = (document: DocumentRecord, hit: Shown["hit"]): string =>
  citeDocument(document, hit && nameFile(hit.foundAs));

const aboutRecord = ({ record, hit, text, document }: Shown): readonly Fact[] => [
  ...(hit !== null && text !== null ? statementFacts(hit, text) : recordFacts(record!, text)),
  ...fact("document", document && record!.kind !== "document" && `${document.id}, ${cited(document, hit)}`),
];

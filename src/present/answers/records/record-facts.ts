import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { Span } from "../../../text/span.ts";
import { describeMaker } from "../../words/describe-maker.ts";
import { describePublished } from "../../words/describe-published.ts";
import { type Fact, fact } from "../sheet/sheet.ts";
import { describeJudgement } from "./describe-judgement.ts";
import { wordsInContext } from "./words-in-context.ts";

/** What a record says, in facts; `text` is that of the document that it stands in, null where there is none. */
export function recordFacts(record: LedgerRecord, text: string | null): readonly Fact[] {
  const inContext = (...spans: readonly Span[]) =>
    fact("in context", text === null ? null : wordsInContext(text, spans));
  switch (record.kind) {
    case "document":
      return [
        ...fact("title", record.title ?? "untitled"),
        ...fact("outlet", record.outlet),
        ...fact("published", describePublished(record.published)),
        ...fact("more", `standoff document ${record.id}`),
      ];
    case "statement":
      return [...fact("speaker", record.words.speaker), ...fact("act", record.act), ...inContext(...record.content)];
    case "claim":
      return [
        ...fact("act", record.act),
        ...fact("polarity", record.polarity),
        ...fact("modality", record.modality),
        ...inContext(...record.spans),
        ...fact("statement", record.statement),
      ];
    case "mention":
      return [...fact("of", `${record.of}, by ${record.form}`), ...inContext(record), ...fact("entity", record.entity)];
    case "entity":
      return [
        ...fact("name", record.name),
        ...fact("of", record.of),
        ...fact("named in the text", record.named ? "yes" : "no"),
      ];
    case "link":
      return [
        ...fact("relation", `${record.left} and ${record.right} are ${record.relation === "same" ? "one" : "not one"}`),
        ...fact("reasons", record.reasons.join("; ")),
        ...fact(
          "made by",
          record.maker.kind === "person" ? record.maker.name : `suggested, ${describeMaker(record.maker)}`,
        ),
      ];
    case "review":
    case "correction":
    case "check":
    case "note":
    case "tag":
      return [
        ...fact("of", `${record.target.kind} ${record.target.id}`),
        ...fact("says", describeJudgement(record).words),
        ...inContext(...(record.anchor?.spans ?? [])),
      ];
    default:
      return scalarFacts(record);
  }
}

/** The fields of a record that are plain words, as they are. */
const scalarFacts = (record: LedgerRecord): readonly Fact[] =>
  Object.entries(record).flatMap(([label, value]) =>
    label === "kind" || label === "id" || value === null || value === undefined
      ? []
      : [{ label, words: typeof value === "object" ? JSON.stringify(value) : String(value) }],
  );

import type { DocumentRecord } from "../../../record/ledger/kept.ts";
import { describePublished } from "../../words/describe-published.ts";
import { nameDocument, nameFile } from "../../words/name-document.ts";
import { showPlace } from "../../words/place-of.ts";
import { plural } from "../../words/plural.ts";
import { describeHappened } from "../records/describe-happened.ts";
import { describeJudgement } from "../records/describe-judgement.ts";
import { type Fact, fact, type Sheet } from "../sheet/sheet.ts";
import type { ChangedParagraph } from "./compare-texts.ts";
import type { Run } from "./compare-words.ts";
import { citeDocument } from "./document-row.ts";
import type { ShownDocument } from "./shown-document.ts";

/** All about a document on a sheet, but its text and its statements. */
export function documentToSheet(shown: ShownDocument): Sheet {
  const { hit, versions, changes, translations, judgements, orphaned, history, sightings } = shown;
  const { document } = hit;
  const others = versions.length > 1 ? versions : [];
  return {
    title: document.title ?? nameDocument(null, nameFile(hit.foundAs)),
    sections: [
      { heading: null, facts: [...documentFacts(document), ...countFacts(shown)] },
      { heading: "Collected", facts: sightings.map(describeSighting) },
      {
        heading: "Versions",
        facts: others.map((one) => ({
          label: one.id === document.id ? "this one" : one.id,
          words: one.id === document.id ? `${one.id}, ${citeDocument(one)}` : citeDocument(one),
        })),
      },
      { heading: "Changed against the version before", facts: changeFacts(changes) },
      {
        heading: "Translations",
        facts: translations.map((one) => ({
          label: one.id === document.translationOf ? "of" : "into",
          words: `${one.language ?? "language unknown"}, ${one.id}, ${citeDocument(one)}`,
        })),
      },
      { heading: "Notes of the reading", facts: noteFacts(shown) },
      { heading: "Judgements", facts: judgements.map(describeJudgement) },
      { heading: "Judgements on words that are in no live record", facts: orphaned.map(describeJudgement) },
      { heading: "History", facts: history.map(describeHappened) },
    ],
  };
}

const documentFacts = (document: DocumentRecord): readonly Fact[] => [
  ...fact("id", document.id),
  ...fact("outlet", document.outlet ?? "unknown"),
  ...fact("published", describePublished(document.published)),
  ...fact("because", document.published?.why),
  ...fact("byline", document.byline),
  ...fact("credit", document.credit),
  ...fact("form", document.form),
  ...fact("language", document.language ?? "unknown"),
  ...fact("address", document.url),
  ...fact("part", document.part),
  ...fact("original", document.bytes),
  ...fact("text", document.textHash),
];

const countFacts = ({ hit, reading, text }: ShownDocument): readonly Fact[] => [
  ...fact("statements", `${hit.statements}, of which ${hit.reviewed} reviewed by a person`),
  ...fact("read by", reading && `standoff ${reading.tool}${reading.model ? `, model ${reading.model}` : ""}`),
  ...fact("superseded by", hit.supersededBy),
  ...fact("standing", text === null && "its text was removed for good"),
];

const describeSighting = ({ collectedAt, path, part, collectedBy }: ShownDocument["sightings"][number]): Fact => ({
  label: collectedAt.slice(0, 16).replace("T", " "),
  words: [path, part, collectedBy && `by ${collectedBy}`].filter(Boolean).join(", "),
});

const noteFacts = ({ reading, text }: ShownDocument): readonly Fact[] =>
  (reading?.notes ?? []).map(({ code, at, detail }) => ({
    label: code,
    words: at && text !== null ? `${detail} (${showPlace(text, at.start)})` : detail,
  }));

const changeFacts = (changes: readonly ChangedParagraph[] | null): readonly Fact[] => {
  if (changes === null) return [];
  if (changes.length === 0) return fact("text", "no words changed");
  return [
    ...fact("in", plural(changes.length, "paragraph")),
    ...changes.map(({ paragraph, runs }) => ({ label: `¶${paragraph}`, words: runs.map(showRun).join("") })),
  ];
};

const showRun = ({ words, is }: Run): string =>
  is === "same" ? shorten(words) : is === "added" ? `{+${words}+}` : `[-${words}-]`;

/** What both texts have is shown as far as it helps to find the place. */
const shorten = (words: string): string =>
  words.length <= 2 * REACH ? words : `${words.slice(0, REACH)} […] ${words.slice(-REACH)}`;

const REACH = 60;

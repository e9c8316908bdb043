import { ACT_WORDS } from "../../../../present/words/act-words.ts";
import { describeCertainty } from "../../../../present/words/describe-certainty.ts";
import { describeChain } from "../../../../present/words/describe-chain.ts";
import { describeMaker } from "../../../../present/words/describe-maker.ts";
import { nameSpeaker, showSpeaker } from "../../../../present/words/name-speaker.ts";
import { quoteContent } from "../../../../present/words/quote-content.ts";
import { showLine, showWords } from "../../../../present/words/show-words.ts";
import { readingAround } from "../../../../work/judge/statement/reading-around.ts";
import type { StopView } from "../walk-state.ts";

/** What was read of a statement and what persons have said of it, as labels with their words; what is empty is left out. */
export function fieldsOf({
  hit,
  document,
  acceptedBy,
  outer,
}: Extract<StopView, { kind: "there" }>): readonly (readonly [label: string, words: string])[] {
  const { text } = document;
  const reading = readingAround(document);
  const statement = { ...hit.statement, claims: hit.claims };
  const chain = describeChain(reading, statement);
  const fields: readonly (readonly [string, string | null])[] = [
    ["speaker", showSpeaker(nameSpeaker(reading, statement))],
    ["act", ACT_WORDS[statement.act].verb],
    ["words", quoteContent(text, statement) || "(left out by the text)"],
    ["condition", statement.condition && showWords(text, statement.condition)],
    ["reported in", outer && `${showLine(outer.words.speaker ?? "no source")} ${ACT_WORDS[outer.act].verb}`],
    ["chain", chain.length > 1 ? chain.join(" → ") : null],
    ["certainty", describeCertainty(reading, statement).join(" · ")],
    ["found by", showLine(describeMaker(statement.maker))],
    ["accepted by", acceptedBy.map(showLine).join(", ")],
    ["checks", hit.checks.map(({ verdict, by, on }) => `${verdict} (${showLine(by)}, ${on})`).join(" · ")],
    ["notes", hit.notes.map(({ text: note, by }) => `${showLine(note)} (${showLine(by)})`).join(" · ")],
    ["tags", hit.tags.map(showLine).join(", ")],
  ];
  return fields.flatMap(([label, words]) => (words ? [[label, words] as const] : []));
}

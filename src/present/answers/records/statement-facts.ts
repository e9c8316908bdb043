import type { StatementHit } from "../../../ledger/asking.ts";
import { citeStatement } from "../../rows/cite-statement.ts";
import type { ReviewedHit } from "../../rows/cited-statement.ts";
import { readingOfHit } from "../../rows/reading-of-hit.ts";
import { ACT_WORDS } from "../../words/act-words.ts";
import { describeCertainty } from "../../words/describe-certainty.ts";
import { describeMaker } from "../../words/describe-maker.ts";
import { nameSpeaker, showSpeaker } from "../../words/name-speaker.ts";
import { type Fact, fact } from "../sheet/sheet.ts";
import { wordsInContext } from "./words-in-context.ts";

/** What a statement says, in facts. `text` is that of its document, and is held against its hash. */
export function statementFacts(hit: ReviewedHit, text: string): readonly Fact[] {
  const { claims } = hit;
  const cited = citeStatement(hit, text);
  const reading = readingOfHit(hit, text);
  const statement = reading.statements[0]!;
  const [step] = statement.chain;
  return [
    ...fact(
      "speaker",
      `${showSpeaker(nameSpeaker(reading, statement))}${statement.speaker ? ` [${statement.speaker}]` : ""}`,
    ),
    ...fact("act", `${ACT_WORDS[statement.act].verb} (${statement.form})`),
    ...fact("words", cited.shownWords),
    ...fact("in context", wordsInContext(text, statement.content)),
    ...fact("condition", cited.conditionWords),
    ...fact("chain", statement.chain.length > 0 && cited.chainWords),
    ...fact(
      "said",
      step?.when && (step.when.from === step.when.to ? step.when.from : `${step.when.from}/${step.when.to}`),
    ),
    ...fact("certainty", describeCertainty(reading, statement).join(", ")),
    ...fact("claims", claims.length > 1 && claims.map(({ id, act }) => `${act} [${id}]`).join(", ")),
    ...fact("reported in", statement.within && `statement ${statement.within}`),
    ...fact("tags", hit.tags.join(", ")),
    ...fact("made by", makerOf(hit)),
    ...fact("citation", cited.citation),
  ];
}

const makerOf = ({ statement: { maker } }: StatementHit): string =>
  maker.kind === "person" || maker.rules.length === 0
    ? describeMaker(maker)
    : `${describeMaker(maker)}, rules ${maker.rules.join(", ")}`;

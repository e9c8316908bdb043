import { spansOf } from "../../ledger/spans-of.ts";
import { Failure } from "../../record/failure.ts";
import { cut, type Span } from "../../text/span.ts";
import { startOf } from "../outline.ts";
import { statementFields } from "../statement-fields.ts";
import { describeChain } from "../words/describe-chain.ts";
import { nameFile } from "../words/name-document.ts";
import { nameSpeaker } from "../words/name-speaker.ts";
import { showPlace } from "../words/place-of.ts";
import { quoteContent } from "../words/quote-content.ts";
import { showWords } from "../words/show-words.ts";
import type { CitedStatement, ReviewedHit } from "./cited-statement.ts";
import { describeStanding } from "./describe-standing.ts";
import { hasHash } from "./has-hash.ts";
import { readingOfHit } from "./reading-of-hit.ts";
import { writeCitation } from "./write-citation.ts";

/**
 * A statement as a row. The verbatim gate: throws `Failure` "ledger-damaged" where `text` is not the one under the
 * document's `textHash`, or does not reach as far as every span of the statement and its claims; a quotation that cannot
 * be proved is given out nowhere.
 */
export function citeStatement(hit: ReviewedHit, text: string): CitedStatement {
  const { document, checks, notes } = hit;
  if (!hasHash(text, document.textHash)) throw damaged(`the text of document ${document.id} was changed`);
  const spans = [hit.statement, ...hit.claims].flatMap(spansOf);
  if (!spans.every((span) => lies(text, span))) {
    throw damaged(`statement ${hit.statement.id} does not lie in its text`);
  }
  const reading = readingOfHit(hit, text);
  const statement = reading.statements[0]!;
  const place = showPlace(text, startOf(statement));
  const standing = describeStanding(hit);
  const pieces = statement.content.map((span) => cut(text, span));
  return {
    kind: "statement",
    ...statementFields(statement),
    speakerName: nameSpeaker(reading, statement).name,
    entities: reading.entities,
    chainWords: describeChain(reading, statement).join(" → "),
    document: documentFields(hit),
    quotation: pieces.join(" … "),
    pieces,
    shownWords: quoteContent(text, statement),
    conditionWords: statement.condition && showWords(text, statement.condition),
    place,
    citation: writeCitation(hit, place, standing),
    standing,
    review: hit.review,
    checks: checks.map(({ verdict, by, on, source, reason }) => ({ verdict, by, on, source, reason })),
    notes: notes.map(({ text: words, by, at }) => ({ text: words, by, at })),
    tags: [...hit.tags],
    recordedAt: hit.recordedAt,
    collectedAt: hit.collectedAt,
  };
}

const damaged = (words: string): Failure => new Failure("ledger-damaged", `${words}; see standoff check`);

const documentFields = ({ document, foundAs }: ReviewedHit): CitedStatement["document"] => ({
  id: document.id,
  title: document.title,
  outlet: document.outlet,
  published: document.published,
  url: document.url,
  textHash: document.textHash,
  file: nameFile(foundAs),
});

const lies = (text: string, { start, end }: Span): boolean => 0 <= start && start < end && end <= text.length;

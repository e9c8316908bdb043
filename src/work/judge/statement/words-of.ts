import { describeChain } from "../../../present/words/describe-chain.ts";
import { nameSpeaker } from "../../../present/words/name-speaker.ts";
import type { StatementRecord } from "../../../record/ledger/kept.ts";
import type { OpenDocument } from "../open-document.ts";
import { readingAround } from "./reading-around.ts";

/** Speaker and chain of a statement in words, as they are kept beside it. */
export function wordsOf(statement: StatementRecord, document: OpenDocument): StatementRecord["words"] {
  const reading = readingAround(document);
  const whole = { ...statement, claims: [] };
  return { speaker: nameSpeaker(reading, whole).name, chain: describeChain(reading, whole).join(" → ") };
}

import type { Reads } from "../../ledger/ledger.ts";
import { ACT_WORDS } from "../../present/words/act-words.ts";
import { nameSpeaker, showSpeaker } from "../../present/words/name-speaker.ts";
import { quoteContent } from "../../present/words/quote-content.ts";
import { shortenMiddle } from "../../present/words/shorten-middle.ts";
import { showWords } from "../../present/words/show-words.ts";
import type { StatementRecord } from "../../record/ledger/kept.ts";
import { openDocument } from "../../work/judge/open-document.ts";
import { readingAround } from "../../work/judge/statement/reading-around.ts";

/** A statement on one line: who does what with which words of the text, on which condition. */
export async function sayStatement(now: Reads, statement: StatementRecord): Promise<string> {
  const document = await openDocument(now, statement.document);
  const reading = readingAround(document);
  const whole = { ...statement, claims: [] };
  const words = shortenMiddle(quoteContent(document.text, whole), LONGEST);
  const condition = statement.condition && `condition: ${showWords(document.text, statement.condition)}`;
  const act = `${ACT_WORDS[statement.act].verb}${words === "" ? "" : ":"}`;
  return [`${showSpeaker(nameSpeaker(reading, whole))} ${act} ${words}`.trim(), condition].filter(Boolean).join(" · ");
}

const LONGEST = 180;

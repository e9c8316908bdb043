import type { Reading } from "../../record/reading.ts";
import { type Entry, startOf } from "../outline.ts";
import { ACT_WORDS } from "../words/act-words.ts";
import { describeChain } from "../words/describe-chain.ts";
import { nameSpeaker, showSpeaker } from "../words/name-speaker.ts";
import { showPlace } from "../words/place-of.ts";
import { quoteContent } from "../words/quote-content.ts";
import { shortenMiddle } from "../words/shorten-middle.ts";
import { showWords } from "../words/show-words.ts";
import type { Paint } from "./paint.ts";
import { wrapHanging } from "./wrap-hanging.ts";

/**
 * One statement for a person: place, speaker, act and words, then, where there are any, its condition and the chain
 * that it came by. A statement that is reported inside another stands indented below that one.
 */
export function showStatement(reading: Reading, { statement, depth }: Entry, width: number, paint: Paint): string {
  const { text } = reading.document;
  const margin = " ".repeat(GUTTER + 2 * depth);
  const place = `${showPlace(text, startOf(statement))} `.padEnd(GUTTER);
  const label = `${paint.faint(place)}${"  ".repeat(Math.max(depth - 1, 0))}${depth > 0 ? "└ " : ""}`;
  const { verb, family } = ACT_WORDS[statement.act];
  const words = shortenMiddle(quoteContent(text, statement), LONGEST);
  const act = paint.act(family, words === "" ? verb : `${verb}:`);
  const speaker = paint.strong(showSpeaker(nameSpeaker(reading, statement)));
  const chain = describeChain(reading, statement);

  const condition = statement.condition && `${paint.faint("condition:")} ${showWords(text, statement.condition)}`;
  const way = chain.length > 1 && `${paint.faint("chain:")} ${chain.join(" → ")}`;
  const details = [condition, way].filter(Boolean).join(paint.faint(" · "));

  const lines = [wrapHanging(label, `${speaker} ${act} ${words}`, width)];
  if (details) lines.push(wrapHanging(margin, details, width));
  return lines.join("\n");
}

/** Columns for the place, wide enough for ¶99:999; a longer one pushes its words to the right. */
const GUTTER = 8;
/** Characters of content; the whole stands in every other format. */
const LONGEST = 180;

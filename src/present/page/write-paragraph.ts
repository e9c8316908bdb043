import type { Reading } from "../../record/reading.ts";
import type { Entry } from "../outline.ts";
import { ACT_WORDS } from "../words/act-words.ts";
import { nameSpeaker, showSpeaker } from "../words/name-speaker.ts";
import { escapeHtml } from "./escape-html.ts";
import { PARTS, type Segment, segmentText } from "./segment-text.ts";
import type { Block } from "./split-blocks.ts";

/** A paragraph of the text with the statements that touch it marked, each led by its number where its words begin. */
export function writeParagraph(reading: Reading, block: Block, near: readonly Entry[]): string {
  const byNumber = new Map(near.map((entry) => [entry.number, entry]));
  const segments = segmentText(block, near);
  const marked = segments.map((segment) => writeSegment(reading, segment, byNumber)).join("");
  return `<p id="p${block.number}" data-paragraph="${block.number}" dir="auto">${marked}</p>`;
}

const writeSegment = (reading: Reading, segment: Segment, entries: ReadonlyMap<number, Entry>): string => {
  const words = escapeHtml(reading.document.text.slice(segment.start, segment.end).replace(/\r\n?/g, "\n"));
  const refs = segment.begins.map((number) => writeReference(reading, entries.get(number)!)).join("");
  const familyOf = (number: number | undefined) =>
    number === undefined ? null : ACT_WORDS[entries.get(number)!.statement.act].family;
  const inner = familyOf(segment.content.at(-1));
  const outer = familyOf(segment.content.at(-2));
  const attributes = [
    inner && `class="said ${inner}${outer ? ` in-${outer}` : ""}"`,
    ...PARTS.map((part) => segment[part].length > 0 && `data-${part}="${segment[part].join(" ")}"`),
  ].filter(Boolean);
  return attributes.length === 0 ? refs + words : `${refs}<span ${attributes.join(" ")}>${words}</span>`;
};

const writeReference = (reading: Reading, { statement, number }: Entry): string => {
  const { verb, family } = ACT_WORDS[statement.act];
  const label = `Statement ${number}: ${showSpeaker(nameSpeaker(reading, statement))} ${verb}`;
  return `<a class="ref ${family}" id="m${number}" href="#c${number}" data-ref="${number}" aria-label="${escapeHtml(label)}">${number}</a>`;
};

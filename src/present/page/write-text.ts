import type { Reading } from "../../record/reading.ts";
import { type Entry, startOf } from "../outline.ts";
import { ACT_WORDS } from "../words/act-words.ts";
import { nameSpeaker, showSpeaker } from "../words/name-speaker.ts";
import { showWords } from "../words/show-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { type Segment, segmentText } from "./segment-text.ts";
import { type Block, splitBlocks } from "./split-blocks.ts";
import { writeCard } from "./write-card.ts";

/** The article's text in rows: a paragraph with its statements marked, and beside it the cards of those that begin there. */
export function writeText(reading: Reading, entries: readonly Entry[]): string {
  const { text, title } = reading.document;
  const blocks = splitBlocks(text);
  const headline = title && showWords(title, { start: 0, end: title.length });
  return blocks
    .map((block, i) => {
      const next = blocks[i + 1]?.start ?? Number.POSITIVE_INFINITY;
      const own = entries.filter(({ statement }) => {
        const start = startOf(statement);
        return (start >= block.start || i === 0) && start < next;
      });
      const cards = own.map((entry) => writeCard(reading, entry)).join("\n");
      const list =
        cards && `\n<ol class="cards" aria-label="Statements of paragraph ${block.number}">\n${cards}\n</ol>`;
      const near = entries.filter((entry) => touches(entry, block));
      // The headline stands above already; it comes again only where something in it is marked.
      if (i === 0 && near.length === 0 && showWords(text, block) === headline) return "";
      return `<div class="row">\n${writeParagraph(reading, block, near)}${list}\n</div>`;
    })
    .join("\n");
}

const touches = ({ statement: { content, cue, source, condition } }: Entry, block: Block): boolean =>
  [...content, cue, source, condition].some((span) => span && span.start < block.end && span.end > block.start);

const writeParagraph = (reading: Reading, block: Block, near: readonly Entry[]): string => {
  const byNumber = new Map(near.map((entry) => [entry.number, entry]));
  const segments = segmentText(block, near);
  const marked = segments.map((segment) => writeSegment(reading, segment, byNumber)).join("");
  return `<p id="p${block.number}" data-paragraph="${block.number}" dir="auto">${marked}</p>`;
};

const writeSegment = (reading: Reading, segment: Segment, entries: ReadonlyMap<number, Entry>): string => {
  const words = escapeHtml(reading.document.text.slice(segment.start, segment.end).replace(/\r\n?/g, "\n"));
  const refs = segment.begins.map((number) => writeReference(reading, entries.get(number)!)).join("");
  const familyOf = (number: number | undefined) =>
    number === undefined ? null : ACT_WORDS[entries.get(number)!.statement.act].family;
  const inner = familyOf(segment.content.at(-1));
  const outer = familyOf(segment.content.at(-2));
  const attributes = [
    inner && `class="said ${inner}${outer ? ` in-${outer}` : ""}"`,
    ...(["content", "cue", "source", "condition"] as const).map(
      (part) => segment[part].length > 0 && `data-${part}="${segment[part].join(" ")}"`,
    ),
  ].filter(Boolean);
  return attributes.length === 0 ? refs + words : `${refs}<span ${attributes.join(" ")}>${words}</span>`;
};

const writeReference = (reading: Reading, { statement, number }: Entry): string => {
  const { verb, family } = ACT_WORDS[statement.act];
  const label = `Statement ${number}: ${showSpeaker(nameSpeaker(reading, statement))} ${verb}`;
  return `<a class="ref ${family}" id="m${number}" href="#c${number}" data-ref="${number}" aria-label="${escapeHtml(label)}">${number}</a>`;
};

import type { Reading } from "../../record/reading.ts";
import type { Entry } from "../outline.ts";
import { showLine, showWords } from "../words/show-words.ts";
import { splitBlocks } from "./split-blocks.ts";
import { spreadEntries } from "./spread-entries.ts";
import { writeCard } from "./write-card.ts";
import { writeParagraph } from "./write-paragraph.ts";

/** The article's text in rows: a paragraph with its statements marked, and beside it the cards of those that begin there. */
export function writeText(reading: Reading, entries: readonly Entry[]): string {
  const { text, title } = reading.document;
  const headline = title && showLine(title);
  const rows = spreadEntries(splitBlocks(text), entries);
  return rows
    .map(({ block, begin, touch }, i) => {
      // The headline stands above already; it comes again only where something in it is marked.
      if (i === 0 && touch.length === 0 && showWords(text, block) === headline) return "";
      const cards = begin.map((entry) => writeCard(reading, entry)).join("\n");
      const label = `aria-label="Statements of paragraph ${block.number}"`;
      const list = cards && `\n<ol class="cards" lang="en" ${label}>\n${cards}\n</ol>`;
      return `<div class="row">\n${writeParagraph(reading, block, touch)}${list}\n</div>`;
    })
    .join("\n");
}

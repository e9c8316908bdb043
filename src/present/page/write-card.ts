import type { Reading } from "../../record/reading.ts";
import type { Entry } from "../outline.ts";
import { ACT_WORDS } from "../words/act-words.ts";
import { describeCertainty } from "../words/describe-certainty.ts";
import { describeChain } from "../words/describe-chain.ts";
import { describeMaker } from "../words/describe-maker.ts";
import { nameSpeaker, showSpeaker } from "../words/name-speaker.ts";
import { quoteContent } from "../words/quote-content.ts";
import { shortenMiddle } from "../words/shorten-middle.ts";
import { showWords } from "../words/show-words.ts";
import { escapeHtml } from "./escape-html.ts";

/** The card of one statement: speaker and act, condition and chain; what stands behind it opens with the card. */
export function writeCard(reading: Reading, { statement, number, depth }: Entry): string {
  const { text } = reading.document;
  const { verb, family } = ACT_WORDS[statement.act];
  const label = nameSpeaker(reading, statement);
  const chain = describeChain(reading, statement);
  const lacks = label.lacks && `<span class="lacks">${label.lacks}</span>`;
  const name = label.name && `<bdi class="name">${escapeHtml(label.name)}</bdi>`;
  // The card's head has the speaker already: of the chain's first link only "for whom" is left to say.
  const links = [chain[0]!.slice(showSpeaker(label).length).trim(), ...chain.slice(1)].filter((link) => link !== "");
  const way = links.map(escapeHtml).join(' <span class="arrow" aria-hidden="true">→</span> ');
  const lines = [
    `<p class="who"><a class="number" href="#m${number}" aria-label="Back to statement ${number} in the text">${number}</a> ${[name, lacks].filter(Boolean).join(" ")} <span class="act">${verb}</span></p>`,
    statement.condition &&
      `<p class="if"><b>condition</b> <bdi>${escapeHtml(showWords(text, statement.condition))}</bdi></p>`,
    way && `<p class="way"><bdi>${way}</bdi></p>`,
    writeDetails(reading, { statement, number, depth }),
  ].filter(Boolean);
  return `<li class="card ${family} depth-${Math.min(depth, DEEPEST)}" id="c${number}" tabindex="-1" data-card="${number}" data-act="${statement.act}" data-speaker="${escapeHtml(showSpeaker(label))}">${lines.join("")}</li>`;
}

const writeDetails = (reading: Reading, { statement }: Entry): string => {
  const { text } = reading.document;
  const { maker } = statement;
  const words = quoteContent(text, statement);
  const sure = describeCertainty(reading, statement);
  const rows = [
    words && (["words", shortenMiddle(words, LONGEST)] as const),
    statement.source && (["source", showWords(text, statement.source)] as const),
    statement.cue && (["cue", showWords(text, statement.cue)] as const),
    sure.length > 0 && (["how sure", sure.join(", ")] as const),
    ["found by", describeMaker(maker)] as const,
  ].filter((row) => typeof row === "object" && row !== null);
  const cells = rows.map(([term, value]) => `<dt>${term}</dt><dd dir="auto">${escapeHtml(value)}</dd>`);
  return `<dl class="more">${cells.join("")}</dl>`;
};

/** Cards of statements inside statements step in, but not off the page. */
const DEEPEST = 3;
/** Characters of content on a card; the words themselves stand beside it. */
const LONGEST = 240;

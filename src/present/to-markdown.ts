import type { Reading } from "../record/reading.ts";
import { type Entry, outline, startOf } from "./outline.ts";
import { ACT_WORDS } from "./words/act-words.ts";
import { countSpeakers, showCounts } from "./words/count-speakers.ts";
import { describeCertainty } from "./words/describe-certainty.ts";
import { describeChain } from "./words/describe-chain.ts";
import { describePublished } from "./words/describe-published.ts";
import { escapeMarks } from "./words/escape-marks.ts";
import { nameSpeaker, showSpeaker } from "./words/name-speaker.ts";
import { showPlace } from "./words/place-of.ts";
import { quoteContent } from "./words/quote-content.ts";
import { showWords } from "./words/show-words.ts";

/** A reading as Markdown, whole and without colour, ending in a line break; statements in a statement are indented. */
export function toMarkdown(reading: Reading): string {
  const { document } = reading;
  const from = [document.outlet ?? "outlet unknown", describePublished(document.published)];
  if (document.byline) from.push(`by ${document.byline}`);
  if (document.credit) from.push(`credit ${document.credit}`);
  const lines = [
    `# ${escapeMarks(document.title ?? reading.file)}`,
    "",
    escapeMarks(from.join(" · ")),
    ...(document.url ? ["", escapeMarks(document.url)] : []),
    "",
    `${showCounts(countSpeakers(reading)).join(" · ")} · *not reviewed by a person*`,
    "",
    "## Statements",
    "",
    ...outline(reading.statements).flatMap((entry) => statementLines(reading, entry)),
  ];
  if (reading.notes.length > 0) {
    lines.push("", "## Notes", "");
    for (const { code, at, detail } of reading.notes) {
      lines.push(`- \`${code}\`${at ? ` at ${showPlace(document.text, at.start)}` : ""}: ${escapeMarks(detail)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

const statementLines = (reading: Reading, { statement, depth }: Entry): readonly string[] => {
  const { text } = reading.document;
  const indent = "  ".repeat(depth);
  const label = nameSpeaker(reading, statement);
  const words = escapeMarks(quoteContent(text, statement));
  const head = `**${escapeMarks(showSpeaker(label))}** *${ACT_WORDS[statement.act].verb}*`;
  const source = statement.source && showWords(text, statement.source);
  const chain = describeChain(reading, statement);
  const details = [
    source && source !== label.name && `source: ${source}`,
    statement.condition && `condition: ${showWords(text, statement.condition)}`,
    chain.length > 1 && `chain: ${chain.join(" → ")}`,
    statement.certainty.length > 0 && `certainty: ${describeCertainty(reading, statement).join(", ")}`,
  ].filter((detail) => typeof detail === "string");
  return [
    `${indent}- ${head}${words && `: ${words}`} (${showPlace(text, startOf(statement))})`,
    ...details.map((detail) => `${indent}  - ${escapeMarks(detail)}`),
  ];
};

import { escapeMarks } from "../../words/escape-marks.ts";
import type { Sheet } from "./sheet.ts";

/** A sheet as Markdown. */
export function sheetToMarkdown({ title, sections }: Sheet): string {
  const lines = sections.flatMap(({ heading, facts }) => [
    "",
    ...(heading === null ? [] : [`## ${escapeMarks(heading)}`, ""]),
    ...facts.map(({ label, words }) => `- ${escapeMarks(label)}: ${escapeMarks(words)}`),
  ]);
  return `${[`# ${escapeMarks(title)}`, ...lines].join("\n")}\n`;
}

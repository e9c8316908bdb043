import { statementView } from "../rows/statement-view.ts";
import { escapeMarks } from "../words/escape-marks.ts";
import type { Brief } from "./brief.ts";

/** A brief as Markdown: each statement with its citation under it. */
export function writeBrief({ title, facts, groups }: Brief): string {
  const sections = groups.map(({ heading, facts: own, statements }) => [
    `## ${escapeMarks(heading)}`,
    ...(own.length > 0 ? [own.map(escapeMarks).join("  \n")] : []),
    statements.map((row) => statementView.markdown!(row)).join("\n"),
  ]);
  return `${[`# ${escapeMarks(title)}`, ...facts.map(escapeMarks), ...sections.flat()].join("\n\n")}\n`;
}

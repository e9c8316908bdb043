import type { Screen } from "../../terminal/to-terminal.ts";
import type { Sheet } from "./sheet.ts";

/** A sheet as text, ending in a line break: for a terminal, as Markdown, or as lines of section, label and words. */
export async function writeSheet(sheet: Sheet, format: "table" | "md" | "csv", screen: Screen): Promise<string> {
  const sections = sheet.sections.filter(({ facts }) => facts.length > 0);
  switch (format) {
    case "table":
      return (await import("./sheet-to-terminal.ts")).sheetToTerminal({ ...sheet, sections }, screen);
    case "md":
      return (await import("./sheet-to-markdown.ts")).sheetToMarkdown({ ...sheet, sections });
    case "csv": {
      const { csvLine } = await import("../../rows/csv-line.ts");
      const rows = sections.flatMap(({ heading, facts }) => facts.map(({ label, words }) => [heading, label, words]));
      return [["section", "label", "words"], ...rows].map(csvLine).join("");
    }
  }
}

import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkReasons } from "../rows/check-reasons.ts";
import type { CitedStatement } from "../rows/cited-statement.ts";
import { labelOf } from "../rows/label-of.ts";
import { ACT_WORDS } from "../words/act-words.ts";
import { showControls, showLine } from "../words/show-words.ts";
import type { Brief } from "./brief.ts";
import { isRightToLeft, splitDirections } from "./split-directions.ts";

/**
 * A brief as a Word file: each statement with its citation as a footnote, right-to-left words set as such. The same brief
 * gives the same bytes.
 */
export async function toDocx({ title, at, facts, groups }: Brief): Promise<Uint8Array> {
  const notes: CitedStatement[] = [];
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    ...facts.map((fact) => new Paragraph({ children: runs(fact) })),
    ...groups.flatMap(({ heading, facts: own, statements }) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: runs(heading),
        bidirectional: isRightToLeft(heading),
      }),
      ...own.map((fact) => new Paragraph({ children: runs(fact) })),
      ...statements.map((row) => statementParagraph(row, notes.push(row))),
    ]),
  ];
  const footnotes = Object.fromEntries(notes.map((row, i) => [i + 1, { children: [footnote(row)] }]));
  const document = new Document({ creator: "Standoff", title: showLine(title), footnotes, sections: [{ children }] });
  return datedAt(await Packer.toBuffer(document), at);
}

/** The library puts the time of its running into a file, in two places, and takes no other. */
const datedAt = (bytes: Uint8Array, at: string): Uint8Array => {
  const files = unzipSync(bytes);
  const core = strFromU8(files[CORE]!).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`);
  // A zip has local times: this one is written alike in every zone.
  return zipSync({ ...files, [CORE]: strToU8(core) }, { mtime: new Date(1980, 0, 1) });
};

const CORE = "docProps/core.xml";

const statementParagraph = (row: CitedStatement, number: number): Paragraph =>
  new Paragraph({
    spacing: { before: 160, after: 80 },
    children: [
      ...runs(labelOf(row), { bold: true }),
      ...runs(` ${ACT_WORDS[row.act].verb}${row.shownWords === "" ? "" : ": "}`, { italics: true }),
      ...runs(row.shownWords),
      new FootnoteReferenceRun(number),
    ],
  });

const footnote = (row: CitedStatement): Paragraph => {
  const chain = row.chainWords.includes(" → ") ? [`Chain: ${row.chainWords}.`] : [];
  const condition = row.conditionWords === null ? [] : [`Condition: ${row.conditionWords}.`];
  const checks = checkReasons(row).map(({ by, words }) => `Check by ${by}: ${words}.`);
  const notes = row.notes.map(({ text, by }) => `Note by ${by}: ${text}`);
  return new Paragraph({
    children: runs([` ${row.citation}, ${row.id}.`, ...condition, ...chain, ...checks, ...notes].join(" ")),
  });
};

type Style = { readonly bold?: boolean; readonly italics?: boolean };

const runs = (words: string, style: Style = {}): TextRun[] =>
  splitDirections(xmlSafe(words)).map(
    ({ text, rightToLeft }) => new TextRun({ ...style, text, ...(rightToLeft && { rightToLeft }) }),
  );

// XML 1.0 has no place for these two either.
const xmlSafe = (words: string): string =>
  showControls(words).replace(/[\ufffe\uffff]/g, (char) => (char === "\ufffe" ? "‹U+FFFE›" : "‹U+FFFF›"));

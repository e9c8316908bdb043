import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";

const SAID = "The council of Oru said on Friday that it would not leave the town.";
const build = async (children: readonly Paragraph[]) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [{ children }],
        footnotes: { 1: { children: [new Paragraph("Mara Tenn denied it.")] } },
      }),
    ),
  );
const plain = build([new Paragraph(SAID)]);

test("a Word file's text is its paragraphs and, behind them, its footnotes", async () => {
  const file = await build([
    new Paragraph({ children: [new TextRun("The envoy said so."), new FootnoteReferenceRun(1)] }),
    new Paragraph("Nobody answered."),
  ]);
  expect(outlineParsed(await collectParsed(file, "a.docx"))).toEqual([
    "= a.docx",
    "a.docx: The envoy said so.[1]\nNobody answered.\nMara Tenn denied it.",
  ]);
});

test.each([
  ["its Title", HeadingLevel.TITLE, "Oru stays"],
  ["its first heading", HeadingLevel.HEADING_1, "Oru stays"],
  ["no smaller heading", HeadingLevel.HEADING_2, null],
])("its title is %s", async (_, heading, title) => {
  const file = await build([new Paragraph({ text: "Oru stays", heading }), new Paragraph(SAID)]);
  expect(documentsOf(await collectParsed(file, "a.docx"))[0]!.document).toMatchObject({
    title,
    text: `Oru stays\n${SAID}`,
  });
});

test("it is read whatever it is called, with a note", async () => {
  const [document] = documentsOf(await collectParsed(await plain, "a.zip"));
  expect(document).toMatchObject({ document: { text: SAID }, notes: [{ code: "type-conflict" }] });
});

describe("what cannot be read is refused", () => {
  const changed = async (change: (members: Record<string, Uint8Array>) => void) => {
    const members = unzipSync(await plain);
    change(members);
    return zipSync(members);
  };
  test.each<[string, () => Promise<Uint8Array>, string]>([
    ["one without words", () => build([]), "no-text"],
    ["one that was cut off", async () => (await plain).subarray(0, 1_500), "damaged-file"],
    ["broken XML", () => changed((members) => (members["word/document.xml"] = strToU8("<w:document"))), "damaged-file"],
    ["no XML", () => changed((members) => (members["word/document.xml"] = strToU8("\0\0\0"))), "damaged-file"],
    [
      "a text that unpacks to more than is read",
      () => changed((members) => (members["word/document.xml"] = new Uint8Array(40_000_000).fill(32))),
      "over-limit",
    ],
  ])("%s", async (_, make, code) => {
    expect(outlineParsed(await collectParsed(await make(), "a.docx"))).toEqual([`a.docx! ${code}`]);
  });
});

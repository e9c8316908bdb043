import { describe, expect, test } from "vitest";
import { buildPdf } from "../../../test/fixtures/build-pdf.ts";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";

const STORY = ["The council of Oru said on Friday that it", "would not leave the town."];
const SAID = STORY.join(" ");

test("a PDF's text is its lines in paragraphs, and its title what it says of itself", async () => {
  const pdf = buildPdf([STORY], "/Info << /Title (Oru stays) >>");
  const parsed = await collectParsed(pdf, "a.pdf");
  expect(outlineParsed(parsed)).toEqual(["= a.pdf", `a.pdf: ${SAID}`]);
  expect(documentsOf(parsed)[0]).toMatchObject({ notes: [], key: null, document: { title: "Oru stays", part: null } });
});

test("a title that a program put in is none", async () => {
  const pdf = buildPdf([STORY], "/Info << /Title (Microsoft Word - draft3.doc) >>");
  expect(documentsOf(await collectParsed(pdf, "a.pdf"))[0]!.document.title).toBeNull();
});

test("pages without text are noted, with their numbers", async () => {
  const [document] = documentsOf(await collectParsed(buildPdf([STORY, [], STORY, []]), "a.pdf"));
  expect(document!.notes).toEqual([
    { code: "pages-without-text", at: null, detail: "2 of 4 pages gave no text: 2, 4." },
  ]);
});

test("it is read whatever it is called, with a note", async () => {
  const [document] = documentsOf(await collectParsed(buildPdf([STORY]), "a.txt"));
  expect(document).toMatchObject({ document: { text: SAID }, notes: [{ code: "type-conflict" }] });
});

describe("what cannot be read is refused", () => {
  const whole = buildPdf([STORY]);
  const locked = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${"o".repeat(32)}) /U (${"u".repeat(32)}) >>`;
  test.each([
    ["a locked one", buildPdf([STORY], locked), "encrypted"],
    ["one that is nothing but its first line", "%PDF-1.7\n", "damaged-file"],
    ["one that was cut off early", whole.subarray(0, 60), "damaged-file"],
    ["zeros behind the first line", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5_000)]), "damaged-file"],
  ])("%s", async (_, content, code) => {
    expect(outlineParsed(await collectParsed(content, "a.pdf"))).toEqual([`a.pdf! ${code}`]);
  });
});

test("of five thousand pages as many are read as there are words for", { timeout: 120_000 }, async () => {
  const page = Array.from({ length: 40 }, (_, i) => `Line ${i} says that the council of Oru would stay in town.`);
  const [document] = documentsOf(await collectParsed(buildPdf(Array.from({ length: 5_000 }, () => page)), "a.pdf"));
  const codes = document!.notes.map(({ code, detail }) => `${code}: ${detail}`);
  expect(codes[0]).toMatch(/^too-long: The first \d+ of 5000 pages were read\.$/);
  expect(document!.document.text.split(/\s+/).length).toBe(500_000);
});

test("one of pictures alone is a document without words, and a note says so", async () => {
  const [, parsed] = await collectParsed(buildPdf([[], []]), "a.pdf");
  expect(parsed).toMatchObject({
    document: { text: "", language: null },
    notes: [{ code: "pages-without-text", detail: "2 of 2 pages gave no text: 1, 2." }],
  });
});

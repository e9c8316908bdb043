import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";

describe("each row of a table is a part, its columns found by name", () => {
  test.each([
    ["commas", "a.csv", "url,Text,title,extra\nhttps://oru.example/1,The council said no.,Oru stays,x\n"],
    ["semicolons", "a.csv", "url;Text;title\nhttps://oru.example/1;The council said no.;Oru stays\n"],
    ["tabs", "a.tsv", "url\tText\ttitle\r\nhttps://oru.example/1\tThe council said no.\tOru stays\r\n"],
    [
      "a byte order mark",
      "a.csv",
      '\ufeff"text","title","url"\n"The council said no.","Oru stays","https://oru.example/1"',
    ],
  ])("%s", async (_, path, content) => {
    const parsed = await collectParsed(content, path);
    expect(outlineParsed(parsed)).toEqual([`= ${path}`, `${path} (row 2): The council said no.`]);
    const url = "https://oru.example/1";
    expect(documentsOf(parsed)[0]).toMatchObject({ key: url, notes: [], document: { title: "Oru stays", url } });
  });

  test("fields in quotation marks may hold delimiters, lines and quotation marks", async () => {
    const file = 'text,date\n"The envoy, Mara Tenn,\nsaid ""no"".",2031-03-12\nHe said "yes".,12 March 2031\n';
    const documents = documentsOf(await collectParsed(file, "a.csv")).map(({ document }) => document);
    expect(documents.map(({ text }) => text)).toEqual(['The envoy, Mara Tenn,\nsaid "no".', 'He said "yes".']);
    expect(documents.map(({ published }) => published?.edtf)).toEqual(["2031-03-12", "2031-03-12"]);
  });

  test("rows are numbered as a spreadsheet numbers them, blank ones counted", async () => {
    const file = "text\n\nOne said no.\n\n\nTwo said no.\n";
    expect(outlineParsed(await collectParsed(file, "a.csv"))).toEqual([
      "= a.csv",
      "a.csv (row 3): One said no.",
      "a.csv (row 6): Two said no.",
    ]);
  });

  test("in another encoding, with a note", async () => {
    const file = iconv.encode("text\nThe envoy said “no” to the café’s owner in Dévan.\n".repeat(1), "win1252");
    const [document] = documentsOf(await collectParsed(file, "a.csv"));
    expect(document!.document.text).toContain("“no” to the café’s");
    expect(document!.notes.map(({ code }) => code)).toContain("charset-guessed");
  });
});

describe("a bad row is refused, and the others are read", () => {
  test.each([
    ["one with too many fields", "text,title\nOne, two said no.,x\nThree said no.,y\n", "damaged-file"],
    ["one with too few fields", "title,text\nx\ny,Three said no.\n", "damaged-file"],
    ["one without text", "text,title\n,x\nThree said no.,y\n", "no-text"],
    [
      "one with a quotation mark that is never closed",
      'text,title\n"One said no.,x\nThree said no.,y\n',
      "damaged-file",
    ],
  ])("%s", async (_, content, code) => {
    expect(outlineParsed(await collectParsed(content, "a.csv"))).toEqual([
      `a.csv (row 2)! ${code}`,
      "= a.csv",
      "a.csv (row 3): Three said no.",
    ]);
  });

  test("empty fields behind the last column are none", async () => {
    expect(outlineParsed(await collectParsed("text,title\nOne said no.,x,,\n", "a.csv"))).toHaveLength(2);
  });

  test("a date that cannot be read is noted, and the row is read", async () => {
    const [document] = documentsOf(await collectParsed("text;date\nOne said no.;last week\n", "a.csv"));
    expect(document).toMatchObject({
      document: { published: null },
      notes: [{ code: "bad-metadata", detail: 'The date of row 2, "last week", cannot be read.' }],
    });
  });
});

describe("a table that is none is refused", () => {
  test.each([
    ["no column of texts", "title,body\nx,y\n", "columns-missing"],
    ["a first line without names", "The council said no, twice.\n", "columns-missing"],
    ["names alone", "text,title\n", "no-text"],
    ["nothing", "", "empty"],
  ])("%s", async (_, content, code) => {
    expect(outlineParsed(await collectParsed(content, "a.csv"))).toEqual([`a.csv! ${code}`]);
  });

  test("after a thousand rows that cannot be read", async () => {
    const outline = outlineParsed(await collectParsed(`text,title\n${"x\n".repeat(5_000)}`, "a.csv"));
    expect(outline).toHaveLength(1_001);
    expect(outline.at(-1)).toBe("a.csv! over-limit");
  });

  test("quotation marks that are never closed do not make it slow", { timeout: 20_000 }, async () => {
    const outline = outlineParsed(await collectParsed(`text,title\n${'"x,y\n'.repeat(100_001)}`, "a.csv"));
    expect(outline.length).toBeGreaterThan(0);
    expect(outline.every((line) => line.includes("! ") || line.includes(": ") || line.startsWith("="))).toBe(true);
  });
});

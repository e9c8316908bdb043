import { describe, expect, test } from "vitest";
import { Failure } from "../../record/failure.ts";
import { recogniseFormat } from "./recognise-format.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const SENTENCE = "The council of Oru said on Friday that it would stay.";

describe("a file is read as its name says, else as its header says, else as it begins", () => {
  test.each([
    ["a.txt", null, SENTENCE, "text"],
    ["a.TXT", "text/html", "<html><p>no page", "text"],
    ["a.md", null, SENTENCE, "markdown"],
    ["a.html", null, SENTENCE, "page"],
    ["a.HTM", null, SENTENCE, "page"],
    ["a.xhtml", null, SENTENCE, "page"],
    ["a", "text/html; charset=utf-8", SENTENCE, "page"],
    ["a.php", "application/xhtml+xml", SENTENCE, "page"],
    ["-", null, SENTENCE, "text"],
    ["-", null, "<!DOCTYPE html><p>x", "page"],
    ["-", null, "\xef\xbb\xbf\n <HTML lang=en>", "page"],
    ["-", null, "<head><title>x", "page"],
    ["-", null, "<body class=a>", "page"],
    ["-", null, "<!-- saved --><p>x", "page"],
    ["-", null, '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', "page"],
    ["-", null, "\xff\xfe<\0h\0t\0m\0l\0>\0", "page"],
    ["-", null, "<Oru Daily> The council met.", "text"],
    ["-", null, "<b>OTI</b>: no", "page"],
    ["-", null, "3 < 4, the minister said", "text"],
    ["a.txt", null, `${"x".repeat(250)} in Lenustar the council met.`, "text"],
  ])("%s, %s, %j", (name, type, content, format) => {
    expect(recogniseFormat(bytes(content), name, type)).toEqual({ format, notes: [] });
  });
});

describe("what is no text is refused with its reason", () => {
  const random = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 17 + (i >> 3)) & 0xff));
  test.each<[string, Buffer, string, string]>([
    ["nothing", bytes(""), "empty", "empty"],
    ["a PNG", bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "format-not-supported", "PNG"],
    ["a JPEG", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), "format-not-supported", "JPEG"],
    ["a spreadsheet", bytes(`PK\x03\x04PK\x01\x02${"\0".repeat(42)}xl/workbook.xml`), "format-not-supported", "Office"],
    [
      "an OpenDocument",
      bytes(`PK\x03\x04${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`),
      "format-not-supported",
      "OpenDocument",
    ],
    [
      "a locked docx",
      Buffer.concat([bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Buffer.from("EncryptedPackage", "utf16le")]),
      "encrypted",
      "password",
    ],
    ["an RTF", bytes("{\\rtf1\\ansi x}"), "format-not-supported", "RTF"],
    ["zeros", Buffer.alloc(100), "binary", "no text"],
    ["two zeros", Buffer.alloc(2), "binary", "no text"],
    ["random bytes", random, "binary", "no text"],
    ["a text with a zero in every tenth place", bytes("words and\0".repeat(100)), "binary", "no text"],
  ])("%s", (_, content, code, words) => {
    expect(() => recogniseFormat(content, "file.txt", null)).toThrow(Failure);
    expect(() => recogniseFormat(content, "file.txt", null)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    );
  });
});

describe("what has a few odd bytes is text", () => {
  test.each([
    ["zeros within words", "He said\0 no\0."],
    ["colours of a terminal", "\x1b[1mThe council\x1b[0m said \x1b[4mno\x1b[0m."],
    ["form feeds", "One\fTwo\fThree"],
    ["many zeros in a long text", `${SENTENCE}\0`.repeat(20)],
  ])("%s", (_, content) => expect(recogniseFormat(bytes(content), "a.txt", null).format).toBe("text"));
});

describe("what the bytes show wins over the name, and is noted", () => {
  const rss = '<?xml version="1.0"?>\n<!-- by hand -->\n<rss version="2.0">';
  const zip = `PK\x03\x04${"\0".repeat(26)}a.txt`;
  const docx = `PK\x03\x04PK\x01\x02${"\0".repeat(42)}word/document.xml`;
  test.each([
    ["a.txt", "%PDF-1.7\n", "pdf"],
    ["a.txt", rss, "feed"],
    ["a.html", rss, "feed"],
    ["a.docx", `${docx}`.replace("word/document.xml", "a.txt           "), "docx"],
    ["a.zip", docx, "docx"],
    ["a.csv", zip, "zip"],
    ["a.zip", "\x1f\x8b\x08\0", "gzip"],
    ["a.pdf", "<!doctype html><p>Not found", "page"],
    ["a.rss", "<html><p>Not found", "page"],
    ["a.json", "<html><p>Not found", "page"],
    ["a.pdf", SENTENCE, "text"],
    ["a.eml", SENTENCE, "text"],
  ])("%s, %j", (name, content, format) => {
    const { format: found, notes } = recogniseFormat(bytes(content), name, null);
    expect(found).toBe(format);
    expect(notes.map(({ code }) => code)).toEqual(name === "a.docx" ? [] : ["type-conflict"]);
  });

  test.each([
    ["a.xml", rss, "feed"],
    ["a.xml", '<?xml version="1.0"?><html xmlns="x">', "page"],
    ["a.xml", '<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss>', "feed"],
    ["-", "\xff\xfe<\0r\0s\0s\0>\0", "feed"],
    ["-", zip, "zip"],
    ["-", "MIME-Version: 1.0\r\nMessage-ID: <a@oru.example>\r\nSubject: x\r\n\r\nText", "mail"],
    ["-", `From: Mara Tenn\nSubject: ferry\n\n${SENTENCE}`, "text"],
    ["-", '{"text":"a"}\n{"text":"b"}\n', "jsonl"],
    ["-", '{"messages": []}', "json"],
    ["-", `[“{”] ${SENTENCE}`, "text"],
    ["a.ndjson", "x", "jsonl"],
    ["a.tsv", "text\tdate", "table"],
    ["a", "x", "text"],
  ])("%s, %j is no conflict", (name, content, format) => {
    expect(recogniseFormat(bytes(content), name, null)).toEqual({ format, notes: [] });
  });

  test("XML of an unknown kind is refused", () => {
    expect(() => recogniseFormat(bytes("<records><a/></records>"), "a.xml", null)).toThrow(
      expect.objectContaining({ code: "format-not-supported" }),
    );
  });
});

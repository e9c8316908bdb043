import { describe, expect, test } from "vitest";
import { Failure } from "../record/failure.ts";
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
  ])("%s, %s, %j", (name, type, content, format) => {
    expect(recogniseFormat(bytes(content), name, type)).toBe(format);
  });
});

describe("what is no text is refused with its reason", () => {
  const random = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 17 + (i >> 3)) & 0xff));
  test.each<[string, Buffer, string, string]>([
    ["nothing", bytes(""), "empty", "empty"],
    ["a PDF", bytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3"), "format-not-supported", "PDF"],
    ["a PNG", bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "format-not-supported", "PNG"],
    ["a JPEG", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), "format-not-supported", "JPEG"],
    ["a ZIP", bytes(`PK\x03\x04${"\0".repeat(26)}a.txt`), "format-not-supported", "ZIP"],
    ["a docx", bytes(`PK\x03\x04${"\0".repeat(26)}[Content_Types].xml`), "format-not-supported", "Office"],
    ["a gzip", bytes("\x1f\x8b\x08\0"), "format-not-supported", "gzip"],
    ["an RTF", bytes("{\\rtf1\\ansi x}"), "format-not-supported", "RTF"],
    ["a feed", bytes('<?xml version="1.0"?>\n<rss version="2.0">'), "format-not-supported", "feed"],
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
  ])("%s", (_, content) => expect(recogniseFormat(bytes(content), "a.txt", null)).toBe("text"));
});

import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeBytes, type Packaging } from "./decode-bytes.ts";

const bare: Packaging = { contentType: null, isPage: false, isCut: false };
const served = (charset: string): Packaging => ({ ...bare, contentType: `text/plain; charset=${charset}` });
const page: Packaging = { ...bare, isPage: true };
const codes = (notes: readonly { code: string }[]) => notes.map((note) => note.code);
const hex = (digits: string) => Buffer.from(digits, "hex");
const join = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const ENGLISH = "The council of Oru said “no” to Dévan’s terms — for now.";
const RUSSIAN = "Совет Ору сообщил, что переговоры с Деваном продолжаются.";

describe("a text is read in its encoding, without notes where the encoding is told", () => {
  test.each<[string, Buffer, Packaging, string]>([
    ["UTF-8 without a label", join(ENGLISH), bare, ENGLISH],
    ["UTF-8 with a byte order mark", iconv.encode(ENGLISH, "utf8", { addBOM: true }), bare, ENGLISH],
    ["a second byte order mark is a character", join("\uFEFF\uFEFFOru"), bare, "\uFEFFOru"],
    ["UTF-16LE with a mark", iconv.encode(ENGLISH, "utf16le", { addBOM: true }), bare, ENGLISH],
    ["UTF-16BE with a mark", iconv.encode(ENGLISH, "utf16be", { addBOM: true }), bare, ENGLISH],
    ["a mark is stronger than the header", iconv.encode(ENGLISH, "utf8", { addBOM: true }), served("koi8-r"), ENGLISH],
    ["UTF-16LE by the header", iconv.encode(ENGLISH, "utf16le"), served("utf-16le"), ENGLISH],
    ["windows-1252 by the header", iconv.encode(ENGLISH, "win1252"), served("windows-1252"), ENGLISH],
    [
      "windows-1252 called latin1, as the web has it",
      iconv.encode(ENGLISH, "win1252"),
      served('"ISO-8859-1"'),
      ENGLISH,
    ],
    ["windows-1251 by the header", iconv.encode(RUSSIAN, "win1251"), served("windows-1251"), RUSSIAN],
    ["Shift_JIS by the header", iconv.encode("オルの評議会", "shift_jis"), served("shift_jis"), "オルの評議会"],
    ["ISO-2022-JP by the header", hex("1b2442386c1b2842"), served("iso-2022-jp"), "語"],
    ["an ASCII text may call itself anything", join("The council met."), served("koi8-r"), "The council met."],
    ["a U+FFFD in the file is its own", join("Oru\uFFFD"), bare, "Oru\uFFFD"],
    ["zeros are kept", join("a\0b"), bare, "a\0b"],
  ])("%s", (_, bytes, packaging, text) => expect(decodeBytes(bytes, packaging)).toEqual({ text, notes: [] }));
});

describe("a page may tell its encoding in its head", () => {
  const write = (head: string, charset: string) => iconv.encode(`<html><head>${head}</head><p>${RUSSIAN}`, charset);
  test.each([
    ["<meta charset=windows-1251>", "win1251"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"],
    [`<title>${"long ".repeat(1000)}</title><meta charset="windows-1251">`, "win1251"],
  ])("%s", (head, charset) => {
    expect(decodeBytes(write(head, charset), page).text).toContain(RUSSIAN);
    expect(decodeBytes(write(head, charset), page).notes).toEqual([]);
  });

  test("the header is stronger", () => {
    const bytes = write("<meta charset=koi8-r>", "win1251");
    expect(decodeBytes(bytes, { ...page, contentType: "text/html;charset=windows-1251" }).text).toContain(RUSSIAN);
  });
});

describe("what is not as told, or not told at all, is noted", () => {
  test.each<[string, Buffer, Packaging, string, string[]]>([
    ["a header that lies over UTF-8", join(ENGLISH), served("iso-8859-1"), ENGLISH, ["charset-conflict"]],
    ["a label that nobody knows", join(ENGLISH), served("utf-99"), ENGLISH, ["charset-conflict"]],
    [
      "a page that lies",
      join(`<meta charset=koi8-r><p>${ENGLISH}`),
      page,
      `<meta charset=koi8-r><p>${ENGLISH}`,
      ["charset-conflict"],
    ],
    [
      "windows-1252 called UTF-8",
      iconv.encode(ENGLISH, "win1252"),
      served("utf-8"),
      ENGLISH,
      ["charset-conflict", "charset-guessed"],
    ],
    ["windows-1252 without a label", iconv.encode(ENGLISH, "win1252"), bare, ENGLISH, ["charset-guessed"]],
    ["windows-1251 without a label", iconv.encode(RUSSIAN, "win1251"), bare, RUSSIAN, ["charset-guessed"]],
    ["KOI8-R without a label", iconv.encode(RUSSIAN, "koi8-r"), bare, RUSSIAN, ["charset-guessed"]],
    ["UTF-16 without a mark", iconv.encode(ENGLISH, "utf16le"), bare, ENGLISH, ["charset-guessed"]],
    ["UTF-16BE without a mark", iconv.encode(ENGLISH, "utf16be"), bare, ENGLISH, ["charset-guessed"]],
    [
      "UTF-8 torn off within a character",
      join("He said “no”").subarray(0, -1),
      bare,
      "He said “no\uFFFD",
      ["invalid-characters"],
    ],
    ["ASCII and a torn character", join("Café").subarray(0, -1), bare, "Caf\uFFFD", ["invalid-characters"]],
    [
      "a byte that is never UTF-8",
      join("He said no", hex("ff"), " to it"),
      bare,
      "He said no\uFFFD to it",
      ["invalid-characters"],
    ],
    [
      "two encodings in one file",
      join(ENGLISH, iconv.encode("café", "win1252")),
      bare,
      `${ENGLISH}caf\uFFFD`,
      ["invalid-characters"],
    ],
    [
      "damaged UTF-8 that is called so",
      join("a “b” c", hex("e280"), "d"),
      served("utf-8"),
      "a “b” c\uFFFDd",
      ["invalid-characters"],
    ],
    ["UTF-16 with half a unit last", join(hex("fffe41004200"), "C"), bare, "AB\uFFFD", ["invalid-characters"]],
  ])("%s", (_, bytes, packaging, text, notes) => {
    const decoded = decodeBytes(bytes, packaging);
    expect(decoded.text).toBe(text);
    expect(codes(decoded.notes)).toEqual(notes);
  });

  test("the note of invalid characters counts them", () => {
    const { notes } = decodeBytes(join("ä", hex("80"), "ö", hex("80"), "ü"), bare);
    expect(notes).toEqual([{ code: "invalid-characters", at: null, detail: expect.stringMatching(/^2 places/) }]);
  });

  test("where the reading stops within a character, that is no fault of the file", () => {
    const bytes = join("He said “no”").subarray(0, -1);
    expect(decodeBytes(bytes, { ...bare, isCut: true })).toEqual({ text: "He said “no", notes: [] });
  });
});

test("a lone surrogate of a UTF-16 file is kept", () => {
  expect(decodeBytes(hex("fffe410000d84200"), bare)).toEqual({ text: "A\ud800B", notes: [] });
});

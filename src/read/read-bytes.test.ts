import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { Failure } from "../record/failure.ts";
import { sha256 } from "../text/sha256.ts";
import { type Given, readBytes } from "./read-bytes.ts";

const NOTHING: Given = { published: null, title: null, outlet: null, url: null };
const STORY =
  "The council of Oru said on Friday that it would not leave the town until the army of Devan had gone home.";
const read = (content: string | Uint8Array, name = "a.txt", given: Partial<Given> = {}) =>
  readBytes(typeof content === "string" ? Buffer.from(content) : content, name, { ...NOTHING, ...given });
const codes = (reading: { notes: readonly { code: string }[] }) => reading.notes.map((note) => note.code);

describe("a plain text is its own document, to the character", () => {
  test.each([
    ["line ends", `One said.\r\nTwo said.\r${STORY}\n\n`],
    ["blanks and tabs", `  ${STORY} \t \n `],
    ["zeros", `He said\0 no. ${STORY}`],
    ["tags", `<html><p>He said</p> ${STORY}`],
    ["emoji, joiners and marks", `🌍 می\u200cخواهد e\u0301 ${STORY}`],
  ])("%s", async (_, text) => {
    const { document } = await read(text);
    expect(document.text).toBe(text);
    expect(document.textHash).toBe(sha256(text));
    expect(document.bytes).toBe(sha256(Buffer.from(text)));
  });

  test("but for a byte order mark", async () => {
    expect((await read(`\uFEFF${STORY}`)).document.text).toBe(STORY);
    expect((await read(iconv.encode(STORY, "utf16be", { addBOM: true }))).document.text).toBe(STORY);
  });

  test("lone surrogates and direction marks are kept and noted", async () => {
    const text = `${STORY} \u202e\ud800 said`;
    const reading = await read(iconv.encode(`\uFEFF${text}`, "utf16le", { addBOM: false }));
    expect(reading.document.text).toBe(text);
    expect(codes(reading)).toEqual(["lone-surrogates", "direction-marks"]);
  });
});

describe("a document says of itself what the text says", () => {
  test("a plain text has a date, a byline and a credit, and no title", async () => {
    const { document, notes } = await read(`15 October 2019\nBy Hana Idrisi\nORU (Sarn Press) – ${STORY}`);
    expect(document).toMatchObject({
      title: null,
      byline: "Hana Idrisi",
      credit: "Sarn Press",
      form: "report",
      language: "en",
    });
    expect(document.published).toMatchObject({ from: "2019-10-15", to: "2019-10-15", basis: "stated" });
    expect(document.published!.why).toContain("15 October 2019");
    expect(notes).toEqual([]);
  });

  test.each([
    ["its first heading", `\n# Oru stays #\n\n${STORY}`, "Oru stays"],
    ["no later heading", `${STORY}\n\n# Oru stays`, null],
    ["no smaller heading", `## Oru stays\n\n${STORY}`, null],
  ])("a Markdown text has as title %s", async (_, text, title) => {
    expect((await read(text, "a.md")).document).toMatchObject({ text, title });
    expect((await read(text, "a.txt")).document.title).toBeNull();
  });

  test("a page has what its data say, and the rest from its first lines", async () => {
    const page = `<html lang="en-GB"><meta property="og:title" content="Oru stays"><p>October 15, 2019</p><p>ORU (AP) — ${STORY}</p>`;
    const { document, notes } = await read(page, "a.html");
    expect(document).toMatchObject({
      title: "Oru stays",
      credit: "AP",
      language: "en-GB",
      published: { edtf: "2019-10-15" },
    });
    expect(document.text).toBe(`October 15, 2019\nORU (AP) — ${STORY}`);
    expect(notes).toEqual([]);
  });

  test("an opinion is one where its page says so", async () => {
    const page = `<meta property="article:section" content="Opinion"><p>${STORY}</p>`;
    expect((await read(page, "-")).document.form).toBe("opinion");
  });
});

describe("what the user gives wins", () => {
  const page =
    '<title>Theirs</title><meta property="og:site_name" content="Theirs"><meta name="date" content="2001-01-01"><link rel="canonical" href="https://theirs.example/"><p>';
  test("over what the page states", async () => {
    const given = { title: "Ours", outlet: "Ours", url: "https://ours.example/", published: "2019-10" };
    expect((await read(page + STORY, "a.html", given)).document).toMatchObject({
      title: "Ours",
      outlet: "Ours",
      url: "https://ours.example/",
      published: { edtf: "2019-10", from: "2019-10-01", to: "2019-10-31", basis: "given" },
    });
  });

  test("the outlet and the address are part of the document's id, as the bytes are; title and date are not", async () => {
    const given: Partial<Given>[] = [{}, { outlet: "A" }, { url: "A" }];
    const readings = [...given.map((one) => read(STORY, "a.txt", one)), read(`${STORY} `)];
    const ids = (await Promise.all(readings)).map(({ document }) => document.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const same of [{}, { title: "A" }, { published: "2019" }]) {
      expect((await read(STORY, "b.txt", same)).document.id).toBe(ids[0]);
    }
  });

  test("the HTTP header tells the encoding and the kind", async () => {
    const bytes = iconv.encode(`<p>“No,” said Dévan. ${STORY}`, "win1252");
    const { document } = await read(bytes, "page", { contentType: "text/html; charset=windows-1252" });
    expect(document.text).toBe(`“No,” said Dévan. ${STORY}`);
  });
});

describe("what cannot be read fails with its reason", () => {
  test.each<[string, string | Uint8Array, string, Partial<Given>, string]>([
    ["an empty file", "", "a.txt", {}, "empty"],
    ["a byte order mark alone", "\uFEFF", "a.txt", {}, "empty"],
    ["blank lines", " \r\n\t\n", "a.txt", {}, "no-text"],
    ["a page without text", "<html><script>a()</script></html>", "a.html", {}, "no-text"],
    ["zeros", new Uint8Array(50), "a.txt", {}, "binary"],
    ["a PDF", "%PDF-1.7\n", "a.pdf", {}, "format-not-supported"],
    ["a day that is none", STORY, "a.txt", { published: "2021-02-29" }, "bad-date"],
  ])("%s", async (_, content, name, given, code) => {
    await expect(read(content, name, given)).rejects.toThrow(expect.objectContaining({ name: "Failure", code }));
  });
});

describe("what is odd is noted", () => {
  test.each<[string, string | Uint8Array, string, string[]]>([
    [
      "another language",
      "Le conseil d'Oru a dit vendredi qu'il ne quitterait pas la ville avec les troupes.",
      "a.txt",
      ["not-english"],
    ],
    ["capitals", `${STORY.toUpperCase()} ${STORY.toUpperCase()}`, "a.txt", ["capitals"]],
    ["a torn end", Buffer.from(`${STORY} “No”`).subarray(0, -1), "a.txt", ["invalid-characters"]],
    ["a lying label", `<meta charset="koi8-r"><p>“No,” he said. ${STORY}`, "a.html", ["charset-conflict"]],
    ["broken JSON-LD", `<script type="application/ld+json">{</script><p>${STORY}`, "a.html", ["bad-metadata"]],
    ["deep nesting", `${"<div>".repeat(10_000)}${STORY}`, "a.html", ["nesting-flattened"]],
  ])("%s", async (_, content, name, expected) => expect(codes(await read(content, name))).toEqual(expected));
});

test.each([
  ["a.txt", "“No”, he said \uFFFD that."],
  ["a.html", "“No”, he said \uFFFD that."],
])("the note of invalid characters stands at the first in the text of %s", async (name, words) => {
  const head = name === "a.html" ? "<title>“No”</title><nav>Menu</nav><p>" : "";
  const [before, after] = words.split("\uFFFD");
  const bytes = Buffer.concat([
    Buffer.from(head + before),
    Buffer.from([0xe2, 0x80]),
    Buffer.from(`${after} ${STORY}`),
  ]);
  const { document, notes } = await read(bytes, name);
  const start = document.text.indexOf("\uFFFD");
  expect(document.text).toContain(words);
  expect(notes.find(({ code }) => code === "invalid-characters")).toMatchObject({ at: { start, end: start + 1 } });
});

describe("long inputs are read up to a limit", { timeout: 60_000 }, () => {
  test("half a million words", async () => {
    const text = "It said so. ".repeat(200_000);
    const { document, notes } = await read(text);
    expect(document.text).toBe(text.slice(0, document.text.length));
    expect(document.text.split(" ").length).toBe(500_000);
    expect(notes).toEqual([{ code: "too-long", at: null, detail: expect.stringContaining("500,000 words") }]);
  });

  test("ten million characters of one line", async () => {
    const { document, notes } = await read(`The council said ${"🌍".repeat(5_100_000)}`);
    expect(document.text.length).toBe(9_999_999);
    expect(document.text.endsWith("🌍")).toBe(true);
    expect(notes[0]).toEqual({ code: "long-line", at: null, detail: expect.stringContaining("10,000,000 characters") });
  });

  test("64 MiB, not within a character", async () => {
    const bytes = Buffer.alloc(65 * 1024 * 1024, "\n");
    bytes.write(`${STORY}\n`);
    bytes.write("é", 64 * 1024 * 1024 - 1);
    const { document, notes } = await read(bytes);
    expect(document.text.length).toBe(64 * 1024 * 1024 - 1);
    expect(notes).toEqual([{ code: "too-long", at: null, detail: expect.stringContaining("67108864") }]);
  });
});

describe("whatever the bytes", { timeout: 60_000 }, () => {
  const anyName = fc.constantFrom("a.txt", "a.md", "a.html", "-", "a");
  const anyType = fc.constantFrom(
    null,
    "text/html",
    "text/plain; charset=utf-16le",
    "text/html; charset=shift_jis",
    "x; charset=",
  );
  const tags =
    '<p> </p> <div> </div> <b> <a href=x> <table> <td> <script> </script> <!-- --> <title> &amp; &#xD800; <svg> <q> <pre> <br> <frameset> <template> <select> <meta charset=x> Oru said ( ) . " \0 é'.split(
      " ",
    );
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
    fc.array(fc.constantFrom(...tags), { maxLength: 60 }).map((parts) => Buffer.from(parts.join(""))),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => Buffer.from(`\uFEFF${String.fromCharCode(...units)}`, "utf16le")),
  );

  test("nothing but a Failure is thrown, and reading twice gives the same", async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, anyName, anyType, async (bytes, name, contentType) => {
        const once = await attempt(bytes, name, contentType);
        expect(await attempt(bytes, name, contentType)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  async function attempt(bytes: Uint8Array, name: string, contentType: string | null): Promise<string> {
    try {
      return JSON.stringify(await readBytes(bytes, name, { ...NOTHING, contentType }));
    } catch (error) {
      if (error instanceof Failure) return error.code;
      throw error;
    }
  }
});

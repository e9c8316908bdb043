import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { buildPdf } from "../../test/fixtures/build-pdf.ts";
import { collectParsed, documentsOf, outlineParsed } from "../../test/fixtures/collect-parsed.ts";
import { sha256 } from "../text/sha256.ts";
import { readBytes } from "./read-bytes.ts";

const SAID = "The council of Oru said on Friday that it would stay.";

test("a text, a Markdown text and a page are one document each, the same that readBytes reads", async () => {
  const given = { published: null, title: "Given", outlet: null, url: "https://oru.example/1" };
  for (const [path, content] of [
    ["a.txt", SAID],
    ["a.md", `# Oru\n\n${SAID}`],
    ["a.html", `<title>Oru</title><p>${SAID}`],
  ] as const) {
    const bytes = Buffer.from(content);
    const [original, document, ...more] = await collectParsed(bytes, path, given);
    expect(more).toEqual([]);
    expect(original).toEqual({ kind: "original", hash: sha256(bytes), bytes, path });
    const read = await readBytes(bytes, path, given);
    expect(document).toEqual({ kind: "document", path, key: "https://oru.example/1", ...read });
  }
});

test("what a container says of a text wins over what the text says, and what the user gives over both", async () => {
  const bytes = Buffer.from(`# Theirs\n\nBy Hana Idrisi\n\n${SAID}`);
  const stated = { title: "Container's", byline: "Mara Tenn", outlet: "Container's" };
  const given = { published: null, title: null, outlet: "Given", url: null };
  const { document } = await readBytes(bytes, "a.md", given, stated);
  expect(document).toMatchObject({ title: "Container's", byline: "Mara Tenn", outlet: "Given" });
});

describe("a file that yields nothing is refused once", () => {
  test.each([
    ["nothing", "", "a.txt", {}, "empty"],
    ["blanks", " \n", "a.txt", {}, "no-text"],
    ["zeros", new Uint8Array(50), "a.csv", {}, "binary"],
    [
      "a picture under the name of a PDF",
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      "a.pdf",
      {},
      "format-not-supported",
    ],
    ["a date that is none", SAID, "a.txt", { published: "2031-02-30" }, "bad-date"],
  ])("%s", async (_, content, path, given, code) => {
    expect(outlineParsed(await collectParsed(content, path, given))).toEqual([`${path}! ${code}`]);
  });
});

describe("whatever the bytes", { timeout: 120_000 }, () => {
  const samples: readonly (readonly [string, Uint8Array])[] = [
    ["a.pdf", buildPdf([[SAID], [SAID]])],
    [
      "a.eml",
      Buffer.from(
        `From: a@oru.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${SAID}\r\n--b--`,
      ),
    ],
    [
      "a.xml",
      Buffer.from(
        `<rss version="2.0"><channel><title>x</title><item><description>${SAID}</description></item></channel></rss>`,
      ),
    ],
    ["a.json", Buffer.from(JSON.stringify({ name: "x", id: 1, messages: [{ id: 1, text: SAID }] }))],
    ["a.jsonl", Buffer.from(JSON.stringify({ text: SAID }))],
    ["a.csv", Buffer.from(`text,title\n"${SAID}",x\n`)],
    ["a.zip", zipSync({ "a.txt": Buffer.from(SAID), "b.eml": Buffer.from(`Subject: x\r\n\r\n${SAID}`) })],
    ["a.docx", zipSync({ "word/document.xml": Buffer.from("<w:document/>"), "_rels/.rels": Buffer.from("<x/>") })],
  ];
  const damaged = fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
        maxLength: 6,
      }),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.option(fc.constantFrom(...samples.map(([name]) => name))),
    )
    .map(([[name, sound], changes, end, other]) => {
      const bytes = Buffer.from(sound);
      for (const [at, value] of changes) bytes[Math.floor(at * (bytes.length - 1))] = value;
      return [other ?? name, end === null ? bytes : bytes.subarray(0, Math.ceil(end * bytes.length))] as const;
    });

  test("something comes out, nothing is thrown, and reading twice gives the same", async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ([name, bytes]) => {
        const parsed = await collectParsed(bytes, name);
        expect(parsed.length).toBeGreaterThan(0);
        expect(await collectParsed(bytes, name)).toEqual(parsed);
        const originals = new Set(parsed.flatMap((one) => (one.kind === "original" ? [one.hash] : [])));
        for (const { document } of documentsOf(parsed)) expect(originals).toContain(document.bytes);
      }),
      { numRuns: 600 },
    );
  });
});

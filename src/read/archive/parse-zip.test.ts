import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";
import { sha256 } from "../../text/sha256.ts";

const ONE = strToU8("One said no.");
const TWO = strToU8("Two said no.");

/** An archive with one byte of each of its entries' headers set, local and central. */
function patched(zip: Uint8Array, local: number, central: number, value: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf("PK\x03\x04"); at >= 0; at = bytes.indexOf("PK\x03\x04", at + 1))
    bytes[at + local] = value;
  for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 1))
    bytes[at + central] = value;
  return bytes;
}

describe("each member of an archive is an original of its own", () => {
  test("with its documents", async () => {
    const zip = zipSync({
      "a/one.txt": ONE,
      "a/": new Uint8Array(),
      "__MACOSX/a/._one.txt": ONE,
      "a/rows.csv": strToU8("text\nThree said no.\n"),
      "two.html": strToU8("<p>Two said no.</p>"),
    });
    const parsed = await collectParsed(zip, "all.zip", { outlet: "Ours", title: "Ours" });
    expect(outlineParsed(parsed)).toEqual([
      "= all.zip/a/one.txt",
      "all.zip/a/one.txt: One said no.",
      "= all.zip/a/rows.csv",
      "all.zip/a/rows.csv (row 2): Three said no.",
      "= all.zip/two.html",
      "all.zip/two.html: Two said no.",
    ]);
    expect(documentsOf(parsed)[0]!.document).toMatchObject({ bytes: sha256(ONE), title: null, outlet: "Ours" });
    const [alone] = documentsOf(await collectParsed(ONE, "one.txt", { outlet: "Ours" }));
    expect(documentsOf(parsed)[0]!.document.id).toBe(alone!.document.id);
  });

  test("to an archive within it, and no deeper", async () => {
    const third = zipSync({ "three.txt": ONE });
    const second = zipSync({ "two.txt": TWO, "third.zip": third, "three.txt.gz": gzipSync(ONE) });
    expect(outlineParsed(await collectParsed(zipSync({ "second.zip": second }), "a.zip"))).toEqual([
      "= a.zip/second.zip/two.txt",
      "a.zip/second.zip/two.txt: Two said no.",
      "a.zip/second.zip/third.zip/three.txt! over-limit",
      "a.zip/second.zip/three.txt.gz/three.txt! over-limit",
    ]);
  });

  test("whose list of members lies in the archive as it is: a Word file packed without being made smaller", async () => {
    const word = zipSync({ "word/document.xml": strToU8("<w:document/>") }, { level: 0 });
    const parsed = await collectParsed(zipSync({ "one.txt": ONE, "two.docx": word }, { level: 0 }), "a.zip");
    expect(outlineParsed(parsed)[1]).toBe("a.zip/one.txt: One said no.");
  });

  test("that is attached to a mail has the mail as its original", async () => {
    const zip = Buffer.from(zipSync({ "one.txt": ONE })).toString("base64");
    const mail = `From: a@oru.example\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${zip}\r\n`;
    const parsed = await collectParsed(mail, "a.eml");
    expect(outlineParsed(parsed)).toEqual(["= a.eml", "a.eml (attachment 1: a.zip, member one.txt): One said no."]);
  });
});

describe("a bad member is refused, and the others are read", () => {
  const two = ["= a.zip/two.txt", "a.zip/two.txt: Two said no."];
  test.each([
    ["../../etc/one.txt", "damaged-file"],
    ["/etc/one.txt", "damaged-file"],
    ["C:/one.txt", "damaged-file"],
    ["one\nTwo.txt", "damaged-file"],
    ["one\u001b[2J.txt", "damaged-file"],
  ])("by its name %j", async (name, code) => {
    const zip = zipSync({ [name]: ONE, "two.txt": TWO });
    expect(outlineParsed(await collectParsed(zip, "a.zip"))).toEqual([`a.zip/${name}! ${code}`, ...two]);
  });

  test("where it is no text, or broken", async () => {
    const zip = zipSync({ "a.png": strToU8("\x89PNG\r\n\x1a\n", true), "a.pdf": strToU8("%PDF-1.7"), "two.txt": TWO });
    expect(outlineParsed(await collectParsed(zip, "a.zip"))).toEqual([
      "a.zip/a.png! format-not-supported",
      "a.zip/a.pdf! damaged-file",
      ...two,
    ]);
  });

  test("where it unpacks to too much for its size", async () => {
    const zip = zipSync({ "bomb.txt": new Uint8Array(100_000_000).fill(32), "two.txt": TWO });
    expect(outlineParsed(await collectParsed(zip, "a.zip"))).toEqual(["a.zip/bomb.txt! over-limit", ...two]);
  });

  test("where its bytes are not those of its checksum", async () => {
    const zip = Buffer.from(zipSync({ "one.txt": ONE, "two.txt": TWO }, { level: 0 }));
    zip[zip.indexOf("One said")] = 0x4f + 1;
    expect(outlineParsed(await collectParsed(zip, "a.zip"))).toEqual(["a.zip/one.txt! damaged-file", ...two]);
  });
});

describe("what cannot be read is refused", () => {
  const zip = zipSync({ "one.txt": ONE });
  test.each([
    ["a locked member", patched(zip, 6, 8, 1), "a.zip/one.txt! encrypted"],
    ["a packing that is not known", patched(zip, 8, 10, 99), "a.zip/one.txt! damaged-file"],
    ["an archive that was cut off", zip.subarray(0, -30), "a.zip! damaged-file"],
    ["an empty archive", zipSync({}), "a.zip! no-text"],
    ["more than its list", Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(500)]), "a.zip! damaged-file"],
  ])("%s", async (_, content, expected) => {
    expect(outlineParsed(await collectParsed(content, "a.zip"))).toEqual([expected]);
  });

  test("more members than are read", { timeout: 30_000 }, async () => {
    const members = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.bin`, new Uint8Array(3)]));
    const outline = outlineParsed(await collectParsed(zipSync(members, { level: 0 }), "a.zip"));
    expect(outline.length).toBe(10_001);
    expect(outline.at(-1)).toBe("a.zip! over-limit");
  });
});

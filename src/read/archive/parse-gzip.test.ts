import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";

test("the file in a gzip file is read as what it is", async () => {
  const parsed = await collectParsed(gzipSync('{"text":"One said no."}\n'), "in/a.jsonl.gz");
  expect(outlineParsed(parsed)).toEqual(["= in/a.jsonl.gz/a.jsonl", "in/a.jsonl.gz/a.jsonl (line 1): One said no."]);
});

test("it is told by its bytes where its name is another", async () => {
  const parsed = await collectParsed(gzipSync("<html><p>One said no."), "-");
  expect(documentsOf(parsed)[0]).toMatchObject({ path: "-/-", notes: [], document: { text: "One said no." } });
});

describe("what cannot be read is refused", () => {
  const whole = gzipSync("One said no.".repeat(100));
  test.each([
    ["one that was cut off", whole.subarray(0, -10), "damaged-file"],
    ["one with other bytes in it", Buffer.from(whole).fill(7, 12, 20), "damaged-file"],
    ["a bomb", gzipSync(new Uint8Array(200_000_000)), "over-limit"],
    ["nothing", gzipSync(""), "empty"],
    ["a tar file", gzipSync(Buffer.concat([Buffer.alloc(257, 65), Buffer.from("ustar\0")])), "format-not-supported"],
  ])("%s", async (_, content, code) => {
    expect(outlineParsed(await collectParsed(content, "a.txt.gz"))).toEqual([`a.txt.gz/a.txt! ${code}`]);
  });
});

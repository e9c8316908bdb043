import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { buildPdf } from "../../test/fixtures/build-pdf.ts";
import { collectParsed, outlineParsed } from "../../test/fixtures/collect-parsed.ts";
import type { Parsed } from "../read/parsed.ts";
import { openParser, type Parser } from "./open-parser.ts";

const GIVEN = { published: null, title: null, outlet: null, url: null };
const SAID = "The council of Oru said on Friday that it would stay.";
/** A page that writes one word a million times over: small, and slow to read. */
const slow = () => {
  const pdf = Buffer.from(buildPdf([["said"]])).toString("latin1");
  return Buffer.from(
    pdf.replace(/\(said\) Tj T\*/, "(said) Tj T* ".repeat(3_000_000)).replace(/\/Length \d+/, "/Length 39000020"),
    "latin1",
  );
};

const parsers: Parser[] = [];
const open = (...limits: Parameters<typeof openParser>) => {
  const parser = openParser(...limits);
  parsers.push(parser);
  return async (content: string | Uint8Array, path: string) => {
    const parsed: Parsed[] = [];
    for await (const one of parser.parse(Buffer.from(content), path, GIVEN)) parsed.push(one);
    return parsed;
  };
};
afterAll(() => Promise.all(parsers.map((parser) => parser.close())));

describe("a parser", { timeout: 120_000 }, () => {
  test("gives what parseFile gives, in this process and in one of its own", async () => {
    const parse = open();
    for (const [path, content] of [
      ["a.txt", Buffer.from(SAID)],
      ["a.html", Buffer.from(`<p>${SAID}`)],
      ["none.txt", Buffer.from("")],
      ["a.pdf", buildPdf([[SAID]])],
      ["a.zip", zipSync({ "a.txt": Buffer.from(SAID), "b.jsonl": Buffer.from(`{"text":"${SAID}"}\nx\n`) })],
      ["a.json", Buffer.from("[]")],
    ] as const) {
      expect(await parse(content, path), path).toEqual(await collectParsed(content, path));
    }
  });

  test("refuses what is larger than it may be without a process", async () => {
    const parse = open({ seconds: 0, bytes: 0 });
    const large = Buffer.alloc(129 * 1024 * 1024, "text\n");
    expect(outlineParsed(await parse(large, "a.csv"))).toEqual(["a.csv! over-limit"]);
  });

  test("refuses what takes too long, and reads what comes after it", async () => {
    const parse = open({ seconds: 3, bytes: 1e9 });
    expect(outlineParsed(await parse(slow(), "slow.pdf"))).toEqual(["slow.pdf! parser-stopped"]);
    expect(outlineParsed(await parse(buildPdf([[SAID]]), "a.pdf"))).toEqual(["= a.pdf", `a.pdf: ${SAID}`]);
  });

  test("goes on in an archive behind the member that was stopped", async () => {
    const parse = open({ seconds: 3, bytes: 1e9 });
    const said = Buffer.from(SAID);
    const zip = zipSync({ "a.txt": said, "slow.pdf": slow(), "b.txt": said }, { level: 0 });
    expect(outlineParsed(await parse(zip, "all.zip"))).toEqual([
      "= all.zip/a.txt",
      `all.zip/a.txt: ${SAID}`,
      "all.zip/slow.pdf! parser-stopped",
      "= all.zip/b.txt",
      `all.zip/b.txt: ${SAID}`,
    ]);
  });

  test("refuses what takes too much memory", async () => {
    const parse = open({ seconds: 60, bytes: 200e6 });
    expect(outlineParsed(await parse(slow(), "slow.pdf"))).toEqual(["slow.pdf! parser-stopped"]);
  });
});

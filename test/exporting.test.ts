import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../src/text/sha256.ts";
import { runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "standoff exporting "));
const ledger = join(folder, "oru.standoff");
const run = (...words: string[]) => runCommand([...words, "--ledger", ledger]);
const exported = (format: string, ...words: string[]) => run("export", "--format", format, ...words);
const searched = (...words: string[]) =>
  run("search", "--format", "jsonl", "--limit", "1000", ...words)
    .out.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the exports of a ledger", { timeout: 120_000 }, () => {
  beforeAll(() => {
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    run(
      "add",
      write(
        "bridge.txt",
        "😀 Mara Tenn, the mayor of Port Amery, said “=the bridge was closed”.\nShe denied any talks.\n",
      ),
      write("talks.txt", "«پل بسته بود», the Oru council said. The council denied that any talks had taken place.\n"),
      new URL("../demo/articles/oru-harbour.html", import.meta.url).pathname,
    );
  });

  test("imported, exported again, it is the same bytes, and passes the check", () => {
    const [first, second, copy] = ["first.jsonl", "second.jsonl", "copy.standoff"].map((name) => join(folder, name));
    const told = exported("jsonl", "--output", first!);
    expect(told).toMatchObject({ status: 0, out: "" });
    expect(told.err).toBe(`standoff: wrote ${first}, ${sha256(readFileSync(first!))}\n`);
    expect(runCommand(["import", first!, "--ledger", copy!])).toMatchObject({ status: 0, err: "" });
    runCommand(["export", "--format", "jsonl", "--output", second!, "--ledger", copy!]);
    expect(readFileSync(second!).equals(readFileSync(first!))).toBe(true);
    expect(exported("jsonl").out).toBe(readFileSync(first!, "utf8"));
    expect(runCommand(["check", "--ledger", copy!]).out).toBe(run("check").out);
    expect(runCommand(["import", "-", "--ledger", join(folder, "piped.standoff")], readFileSync(first!)).status).toBe(
      0,
    );
  });

  test("what is not importable leaves nothing", () => {
    const bad = join(folder, "bad.jsonl");
    const target = join(folder, "bad.standoff");
    writeFileSync(bad, exported("jsonl").out.replace("bridge was closed", "bridge was opened"));
    const { status, err } = runCommand(["import", bad, "--ledger", target]);
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringMatching(/: line \d+ is not .* \[not-importable\]\n$/),
    });
    expect(existsSync(target)).toBe(false);
    expect(runCommand(["import", bad, "--ledger", ledger]).err).toContain("[already-there]");
    expect(runCommand(["import", join(folder, "none.jsonl"), "--ledger", target]).err).toContain("[file-not-found]");
  });

  test("csv has the statements that search finds, with the same citations, and runs no formula", () => {
    const rows = parse(exported("csv").out, { columns: true }) as Record<string, string>[];
    const found = searched();
    expect(rows.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
    for (const { id, citation, quotation } of found) {
      const row = rows.find((one) => one.id === id)!;
      expect(row.citation).toBe(citation);
      expect(row.quotation!.replace(/^'/, "")).toBe(quotation);
      expect(row.quotation).not.toMatch(/^[=+\-@]/);
    }
  });

  test.each([["--act", "deny"], ["--outlet", "The Channel Ledger"], ["talks"]])(
    "the filter %s %s is the one of search",
    (...words) => {
      const rows = parse(exported("csv", ...words).out, { columns: true }) as Record<string, string>[];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ id }) => id).sort()).toEqual(
        searched(...words)
          .map(({ id }) => id)
          .sort(),
      );
    },
  );

  test("jsonld has each statement at its place, counted in code points", () => {
    const collection = JSON.parse(exported("jsonld").out);
    const texts = readdirSync(brat()).filter((name) => name.endsWith(".txt"));
    const byHash = new Map(
      texts.map((name) => readFileSync(join(folder, "brat", name), "utf8")).map((text) => [sha256(text), [...text]]),
    );
    expect(collection.total).toBe(searched().length);
    for (const { target } of collection.first.items) {
      for (const { source, selector } of [target].flat()) {
        const [position, quote] = selector;
        const points = byHash.get(source.id.slice("urn:".length))!;
        expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
      }
    }
  });

  test("brat has the text and the annotations of each document", () => {
    const names = readdirSync(brat());
    expect(names.filter((name) => name.endsWith(".ann"))).toHaveLength(3);
    expect(names).toContain("annotation.conf");
    for (const name of names.filter((one) => one.endsWith(".ann"))) {
      const points = [...readFileSync(join(folder, "brat", name.replace(".ann", ".txt")), "utf8")];
      for (const [, start, end, words] of readFileSync(join(folder, "brat", name), "utf8").matchAll(
        /^T\d+\t\w+ (\d+) (\d+)\t(.*)$/gm,
      )) {
        expect(points.slice(Number(start), Number(end)).join("")).toBe(words);
      }
    }
  });

  test("md and docx have each quotation with its citation, however they are grouped", async () => {
    const path = join(folder, "brief.docx");
    expect(exported("docx", "--output", path, "--by", "speaker").status).toBe(0);
    const { value } = await mammoth.convertToHtml({ path });
    const text = value
      .replace(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    const markdown = exported("md", "--by", "day").out;
    for (const { shownWords, citation, place } of searched()) {
      expect(text).toContain(shownWords);
      expect(text).toContain(citation);
      expect(markdown).toContain(`, ${place}, text sha256:`);
    }
    expect(markdown).toContain("read by machine and not reviewed");
  });

  test("nothing is written over but by force, and no half of a file is left", () => {
    const path = join(folder, "once.csv");
    expect(exported("csv", "--output", path).status).toBe(0);
    const before = readFileSync(path, "utf8");
    expect(exported("csv", "--output", path, "--act", "deny").err).toContain("[already-there]");
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(exported("csv", "--output", path, "--act", "deny", "--force").status).toBe(0);
    expect(readFileSync(path, "utf8").length).toBeLessThan(before.length);
    expect(exported("csv", "--output", join(path, "a.csv")).err).toContain("[not-written]");
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });

  test.each([
    ["docx to standard output", ["--format", "docx"]],
    ["brat to standard output", ["--format", "brat"]],
    ["a part of a ledger as jsonl", ["--format", "jsonl", "--act", "deny"]],
    ["no originals of what has none", ["--format", "csv", "--without-originals"]],
    ["no format", []],
  ])("%s is refused", (_, words) => {
    expect(run("export", ...words)).toMatchObject({ status: 2, out: "" });
  });

  test("as of a time before anything was added there is nothing", () => {
    expect(exported("csv", "--as-of", "2020-01-01").out.trimEnd().split("\r\n")).toHaveLength(1);
  });
});

const brat = (): string => {
  const path = join(folder, "brat");
  if (!existsSync(path)) exported("brat", "--output", path);
  return path;
};

import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { RECORD_KINDS } from "../src/record/ledger/record-kind.ts";
import { canonicalJson } from "../src/text/canonical-json.ts";
import type { Added } from "../src/work/add/added.ts";
import { MAIN, runCommand } from "./run-command.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const HARBOUR = path("../demo/articles/oru-harbour.html");
const CABLE = path("articles/cable-release/source.html");

const fresh = () => mkdtempSync(join(tmpdir(), "standoff adding "));
const put = (folder: string, files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
};
const linesOf = (out: string): Added[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const add = (folder: string, words: readonly string[], input = "") => {
  const run = runCommand(["add", "--ledger", join(folder, "oru.standoff"), "--format", "jsonl", ...words], input);
  return { ...run, lines: linesOf(run.out) };
};
const open = (folder: string) => openLedger(join(folder, "oru.standoff"), { create: false, tool: "0.1.0" });
/** All live records but those that hold a time of collecting. */
const recordsOf = async (folder: string) => {
  const ledger = await open(folder);
  const rows: string[] = [];
  for (const kind of RECORD_KINDS.filter((one) => one !== "sighting" && one !== "link")) {
    rows.push(...(await ledger.list(kind, {})).map(canonicalJson));
  }
  await ledger.close();
  return rows.sort();
};
const said = (count: number, name: (n: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      name(n),
      `The Oru council said that pier ${n} of Port Amery was closed.\n`,
    ]),
  );

describe("standoff add", { timeout: 120_000 }, () => {
  test("of one file's refusals a screenful is told, and how many more; programs are told of each", () => {
    const folder = fresh();
    const members = Array.from({ length: 60 }, (_, n) => [`${n}.txt`, n % 3 === 0 ? "\0\0\0" : " "] as const);
    put(folder, {
      "bad.zip": zipSync(Object.fromEntries(members.map(([name, text]) => [name, Buffer.from(text)]))),
      "other.txt": "",
    });
    const { status, err, lines } = add(folder, [join(folder, "bad.zip"), join(folder, "other.txt")]);
    expect(lines.filter(({ status: one }) => one === "refused")).toHaveLength(61);
    const told = err.split("\n").filter((line) => line.startsWith("standoff: "));
    expect(told).toHaveLength(22);
    expect(told[20]).toMatch(/^standoff: and 40 more of the same file: (?=.*\b27 no-text\b)(?=.*\b13 binary\b)/);
    expect(told[21]).toContain("other.txt");
    expect(status).toBe(1);
  });

  test("keeps what is read, with the file as it was found; again, it is seen, and nothing is written", async () => {
    const folder = fresh();
    const first = add(folder, [HARBOUR]);
    expect(first.lines).toMatchObject([{ file: HARBOUR, status: "added", code: null }]);
    expect(first.lines[0]!.statements).toBeGreaterThan(10);
    const again = add(folder, [HARBOUR]);
    expect(again.lines).toEqual([{ ...first.lines[0]!, status: "seen" }]);

    const ledger = await open(folder);
    const [document] = await ledger.list("document", {});
    expect([...(await ledger.originals.load(document!.bytes))!]).toEqual([...readFileSync(HARBOUR)]);
    expect(await ledger.list("statement", {})).toHaveLength(first.lines[0]!.statements);
    expect((await ledger.head()).seq).toBe(1);
    await ledger.close();
  });

  test("the same statements are found as by read, and with any number of jobs", async () => {
    const [one, two] = [fresh(), fresh()];
    expect(add(one, ["--jobs", "1", HARBOUR, CABLE]).status).toBe(0);
    expect(add(two, ["--jobs", "2", CABLE, HARBOUR]).status).toBe(0);
    expect(await recordsOf(two)).toEqual(await recordsOf(one));
    const { document, statements } = JSON.parse(runCommand(["read", "--format", "jsonl", HARBOUR]).out);
    const ledger = await open(one);
    const kept = await ledger.list("statement", { document: document.id });
    expect(kept.map(({ id }) => id)).toEqual(statements.map(({ id }: { id: string }) => id));
    await ledger.close();
  });

  test("a page that has changed supersedes the one that was here, and says how much of it differs", () => {
    const folder = fresh();
    const page = join(folder, "page.html");
    const url = ["--url", "https://courier.example/harbour"];
    copyFileSync(HARBOUR, page);
    const [before] = add(folder, [page, ...url]).lines;
    writeFileSync(page, readFileSync(HARBOUR, "utf8").replace("</article>", "<p>The ferries ran again.</p></article>"));
    const [after] = add(folder, [page, ...url]).lines;
    expect(after).toMatchObject({ status: "supersedes", supersedes: before!.id });
    expect(after!.words).toMatch(/^1 of \d+ paragraphs differs$/);
  });

  test("the same file from another outlet is another document over the same original", () => {
    const folder = fresh();
    const lines = ["Amery Courier", "Radio Oru"].flatMap((outlet) => add(folder, [CABLE, "--outlet", outlet]).lines);
    expect(lines.map(({ status }) => status)).toEqual(["added", "added"]);
    expect(
      readdirSync(join(folder, "oru.standoff", "originals"), { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      ),
    ).toHaveLength(1);
  });

  test("bad files stop no others, and each is told with its code", () => {
    const folder = fresh();
    put(folder, {
      "in/a.txt": "The envoy denied it.",
      "in/empty.txt": "",
      "in/picture.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      "in/z\nz.txt": "The mayor said so.",
    });
    const { lines, status, err } = add(folder, [join(folder, "in"), join(folder, "none.txt")]);
    expect(status).toBe(1);
    expect(lines.map((line) => [line.file.slice(folder.length + 1), line.status, line.code]).sort()).toEqual([
      ["in/a.txt", "added", null],
      ["in/empty.txt", "refused", "empty"],
      ["in/picture.png", "refused", "format-not-supported"],
      ["in/z\nz.txt", "added", null],
      ["none.txt", "refused", "file-not-found"],
    ]);
    expect(err).toContain("2 documents added with");
    expect(err).toContain("[file-not-found]");
  });

  test("each document of an archive is one of its own, and a member that is broken stops no other", () => {
    const folder = fresh();
    const bytes = (text: string) => new TextEncoder().encode(text);
    put(folder, {
      "week.zip": zipSync({
        "1.txt": bytes("The envoy denied it."),
        "2.txt": bytes(""),
        "3.txt": bytes("The mayor said so."),
      }),
    });
    const { lines } = add(folder, [join(folder, "week.zip")]);
    expect(lines.map(({ status, code }) => [status, code]).sort()).toEqual([
      ["added", null],
      ["added", null],
      ["refused", "empty"],
    ]);
    expect(new Set(lines.map(({ file }) => file)).size).toBe(3);
  });

  test("standard input, with what the text does not say of itself", async () => {
    const folder = fresh();
    const words = ["-", "--outlet", "Amery Courier", "--published", "2026-03-12", "--collected-by", "Mara Tenn"];
    const [line] = add(folder, words, "The envoy denied it.").lines;
    const ledger = await open(folder);
    expect(await ledger.live("document", line!.id!)).toMatchObject({
      outlet: "Amery Courier",
      published: { from: "2026-03-12" },
    });
    expect(await ledger.list("sighting", {})).toMatchObject([
      { path: "-", collectedBy: "Mara Tenn", modifiedAt: null },
    ]);
    await ledger.close();
  });

  test("a run that is stopped ends at once, keeps what it told, and the same command goes on from there", async () => {
    const folder = fresh();
    put(
      folder,
      said(60, (n) => `in/${n}.txt`),
    );
    const words = [
      "add",
      "--ledger",
      join(folder, "oru.standoff"),
      "--format",
      "jsonl",
      "--jobs",
      "2",
      join(folder, "in"),
    ];
    const child = spawn(process.execPath, [MAIN, ...words]);
    let [out, err] = ["", ""];
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.stdout.on("data", (data) => {
      out += data;
      if (!child.killed && out.split("\n").length > 5) child.kill("SIGINT");
    });
    const [status] = await once(child, "close");
    expect({ status, err }).toEqual({ status: 130, err: expect.stringContaining("run the same command again") });
    const told = linesOf(out);
    expect(told.length).toBeLessThan(60);

    const ledger = await open(folder);
    for (const { id } of told) expect(await ledger.live("document", id!)).not.toBeNull();
    await ledger.close();
    const { lines, status: ended } = add(folder, [join(folder, "in")]);
    expect(ended).toBe(0);
    const seen = lines.filter((line) => line.status === "seen").map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining(told.map(({ id }) => id)));
    expect(lines).toHaveLength(60);
  });

  test("a run that is killed has all that it told, and goes on", async () => {
    const folder = fresh();
    put(
      folder,
      said(30, (n) => `in/${n}.txt`),
    );
    const child = spawn(process.execPath, [
      MAIN,
      "add",
      "--ledger",
      join(folder, "oru.standoff"),
      "--format",
      "jsonl",
      join(folder, "in"),
    ]);
    let out = "";
    child.stdout.on("data", (data) => {
      out += data;
      if (out.split("\n").length > 5) child.kill("SIGKILL");
    });
    await once(child, "close");
    const told = linesOf(out.slice(0, out.lastIndexOf("\n") + 1));
    const { lines, err } = add(folder, [join(folder, "in")]);
    expect(err).toMatch(/^\d+ documents added/);
    expect(lines.filter(({ status }) => status === "seen").map(({ id }) => id)).toEqual(
      expect.arrayContaining(told.map(({ id }) => id)),
    );
    expect(lines).toHaveLength(30);
    const ledger = await open(folder);
    expect(await ledger.list("document", {})).toHaveLength(30);
    await ledger.close();
  });

  test("a title or an address is given with one file, for several would take each other's place", () => {
    const folder = fresh();
    put(
      folder,
      said(2, (n) => `pages/${n}.txt`),
    );
    const pages = [join(folder, "pages", "0.txt"), join(folder, "pages", "1.txt")];
    for (const paths of [[join(folder, "pages")], pages])
      for (const given of [
        ["--url", "https://oru.example/pier"],
        ["--title", "The pier"],
      ])
        expect(add(folder, [...given, ...paths])).toMatchObject({
          status: 2,
          err: expect.stringContaining("one file"),
        });
    expect(existsSync(join(folder, "oru.standoff"))).toBe(false);
    expect(add(folder, ["--title", "The pier", pages[0]!]).lines).toMatchObject([{ status: "added" }]);
  });

  test("a ledger that cannot be made is one line, and no bug", () => {
    const folder = fresh();
    put(folder, { file: "x" });
    const { status, err } = runCommand(["add", "--ledger", join(folder, "file", "oru.standoff"), CABLE]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/^standoff: [^\n]+ \[not-written\]\n$/) });
  });

  test("a file that was touched but not changed is another sighting of the same document", async () => {
    const folder = fresh();
    put(folder, { "a.txt": "The envoy denied it." });
    add(folder, [join(folder, "a.txt")]);
    utimesSync(join(folder, "a.txt"), 1_700_000_000, 1_700_000_000);
    expect(add(folder, [join(folder, "a.txt")]).lines).toMatchObject([{ status: "seen" }]);
    const ledger = await open(folder);
    expect((await ledger.list("sighting", {})).map(({ modifiedAt }) => modifiedAt)[1]).toBe("2023-11-14T22:13:20.000Z");
    await ledger.close();
  });
});

describe("standoff set and reread", { timeout: 120_000 }, () => {
  test("a date that is set is another day for what was said on Sunday, and reading again keeps it", async () => {
    const folder = fresh();
    const [line] = add(
      folder,
      ["-", "--published", "2026-03-12"],
      "On Sunday, Mara Tenn said that the bridge was closed.",
    ).lines;
    const when = async () => {
      const ledger = await open(folder);
      const [statement] = await ledger.list("statement", {});
      await ledger.close();
      return statement!.chain[0]!.when?.from;
    };
    const ledger = ["--ledger", join(folder, "oru.standoff")];
    const before = await when();
    const set = runCommand(["set", line!.id!.slice(0, 8), "published=2026-03-19", "--as", "Mara Tenn", ...ledger]);
    expect(set).toMatchObject({ status: 0, out: expect.stringContaining("1 changed") });
    const after = await when();
    expect([before, after]).toEqual(["2026-03-08", "2026-03-15"]);
    const reread = runCommand(["reread", "--all", "--format", "jsonl", ...ledger]);
    expect(JSON.parse(reread.out)).toMatchObject({ document: line!.id, kept: 1, changed: 0, found: 0, ended: 0 });
    expect(await when()).toBe(after);
  });

  test("without a name nothing is set, and without a ledger nothing is made", () => {
    const folder = fresh();
    const ledger = join(folder, "oru.standoff");
    expect(runCommand(["reread", "--ledger", ledger])).toMatchObject({
      status: 1,
      err: expect.stringContaining("[no-ledger]"),
    });
    expect(existsSync(ledger)).toBe(false);
  });
});

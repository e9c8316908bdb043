import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MAIN, runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "standoff command "));
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const talks = write("talks held.txt", "The envoy said the talks had failed.\n");
const boats = write(
  "boats.html",
  "<title>Boats</title><p>“We will move them,” the minister, Maren Talvik, told reporters.</p>",
);
const none = join(folder, "none.txt");

describe("standoff read", { timeout: 60_000 }, () => {
  test("writes one object a file, in their order, and the same bytes whatever the number of jobs", () => {
    const one = runCommand(["read", "--format", "jsonl", talks, none, boats]);
    const two = runCommand(["read", "--format", "jsonl", "--jobs", "2", talks, none, boats]);
    expect(one.status).toBe(1);
    expect(one.err).toBe(`standoff: ${none}: there is no such file [file-not-found]\n`);
    expect(
      one.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).file),
    ).toEqual([talks, boats]);
    expect(two).toEqual(one);
  });

  test("json is the same objects in one array", () => {
    const lines = runCommand(["read", "--format", "jsonl", talks, boats]).out.trimEnd().split("\n");
    expect(runCommand(["read", "--format", "json", talks, boats]).out).toBe(`[\n${lines.join(",\n")}\n]\n`);
    expect(runCommand(["read", "--format", "json", none])).toMatchObject({ status: 1, out: "[]\n" });
  });

  test("reads standard input, and takes from the user what the text does not say", () => {
    const words = ["read", "-", "--format", "jsonl", "--published", "2026-03-12", "--outlet", "The Channel Ledger"];
    const { document, file } = JSON.parse(runCommand(words, "The envoy said so.").out);
    expect(file).toBe("-");
    expect(document).toMatchObject({ outlet: "The Channel Ledger", published: { from: "2026-03-12", basis: "given" } });
  });

  test("gives each file its own date from a table", () => {
    const table = write("dates.tsv", `talks held.txt\t2026-03-12\n${boats}\t2025-01\n`);
    const { out } = runCommand(["read", "--format", "jsonl", "--published-from", table, talks, boats]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).document.published.edtf),
    ).toEqual(["2026-03-12", "2025-01"]);
  });

  test("gives each document in a file, and refuses what is none, with any number of jobs", () => {
    const rows = write(
      "rows.csv",
      "text,outlet\nThe envoy denied it.,Oru Daily\nbroken\nThe mayor said so.,Oru Daily\n",
    );
    const mail = write("one.eml", "From: Mara Tenn <m@oru.example>\nSubject: Boats\n\nThe envoy said so.\n");
    const one = runCommand(["read", "--format", "jsonl", rows, mail, boats]);
    expect(one.status).toBe(1);
    expect(one.err).toMatch(/^standoff: .*rows\.csv \(row 3\): .* \[damaged-file\]\n$/);
    const files = [`${rows} (row 2)`, `${rows} (row 4)`, mail, boats];
    expect(
      one.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).file),
    ).toEqual(files);
    expect(runCommand(["read", "--format", "jsonl", "--jobs", "2", rows, mail, boats])).toEqual(one);
    expect(runCommand(["read", "--format", "html", "--output", join(folder, "one.html"), rows]).status).toBe(2);
    expect(runCommand(["read", "--format", "html", "--output", `${join(folder, "all")}/`, rows]).status).toBe(1);
    expect(readdirSync(join(folder, "all")).sort()).toEqual(["rows-2.html", "rows.html"]);
  });

  test("text for a pipe is plain", () => {
    const { out, status } = runCommand(["read", talks]);
    expect(status).toBe(0);
    expect(out).toContain("not reviewed by a person");
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test("pages of several files, and brat's files, go to a folder", () => {
    const pages = join(folder, "pages");
    expect(runCommand(["read", "--format", "html", "--output", pages, talks, boats]).status).toBe(0);
    expect(readdirSync(pages).sort()).toEqual(["boats.html", "talks held.html"]);
    const brat = join(folder, "brat");
    expect(runCommand(["read", "--format", "brat", "--output", brat, talks]).status).toBe(0);
    expect(readdirSync(brat).sort()).toEqual(["annotation.conf", "talks held.ann", "talks held.txt"]);
    expect(readFileSync(join(brat, "talks held.txt"), "utf8")).toBe(readFileSync(talks, "utf8"));
  });

  test("does not write over what it reads", () => {
    expect(runCommand(["read", "--format", "md", "--output", talks, talks])).toMatchObject({ status: 2, out: "" });
    expect(readFileSync(talks, "utf8")).toBe("The envoy said the talks had failed.\n");
  });

  test.each([
    ["html", "story.html", "."],
    ["brat", "story.txt", "."],
    ["html", "story.html", "link.html"],
    ["md", "story.txt", "link.txt"],
  ])("%s of %s does not go over it by way of %s", (format, file, output) => {
    const own = mkdtempSync(join(folder, "own "));
    writeFileSync(join(own, file), "The envoy said the talks had failed.\n");
    // Windows lets only some users make links.
    if (output !== "." && process.platform === "win32") return;
    if (output !== ".") symlinkSync(join(own, file), join(own, output));
    const run = runCommand(["read", join(own, file), "--format", format, "--output", join(own, output)]);
    expect(run).toMatchObject({ status: 2, err: expect.stringContaining("will not be written over [bad-option]") });
    expect(readFileSync(join(own, file), "utf8")).toBe("The envoy said the talks had failed.\n");
  });

  test("what cannot be written is one line, and no bug", () => {
    const brat = join(folder, "locked");
    mkdirSync(join(brat, "talks held.txt"), { recursive: true });
    for (const words of [
      ["read", talks, "--format", "brat", "--output", brat],
      ["demo", "--output", join(folder, "nowhere", "page.html")],
    ]) {
      const { status, err } = runCommand(words);
      expect({ status, err }).toEqual({
        status: 1,
        err: expect.stringMatching(/^standoff: [^\n]+ \[not-written\]\n$/),
      });
    }
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk is told, at standard output and in a file", () => {
    const told = /^standoff: [^\n]+ cannot be written \(ENOSPC\) \[not-written\]\n$/;
    const shell = spawnSync("sh", ["-c", 'exec "$0" "$1" read "$2" > /dev/full', process.execPath, MAIN, talks]);
    expect({ status: shell.status, err: shell.stderr.toString() }).toEqual({
      status: 1,
      err: expect.stringMatching(told),
    });
    const { status, err } = runCommand(["read", talks, "--output", "/dev/full"]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(told) });
  });

  test("ends in silence when whoever reads its output has had enough", async () => {
    const files = Array.from({ length: 40 }, () => talks);
    const child = spawn(process.execPath, [MAIN, "read", "--format", "md", ...files]);
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    await once(child, "close");
    expect(err).toBe("");
  });
});

describe("standoff", { timeout: 60_000 }, () => {
  test.each([
    [["read"], "missing required argument"],
    [["red", talks], "Did you mean read?"],
    [["read", "--format", "xml", talks], "Allowed choices are"],
    [["read", "--jobs", "0", talks], "--jobs 0"],
    [["read", "--format", "html", talks, boats], "--output FOLDER"],
    [["read", "--published", "2026-02-30", talks], "no such day"],
  ])("%j is not understood, on one line, with status 2", (words, says) => {
    const { status, out, err } = runCommand(words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^standoff: [^\n]* \[bad-(option|date)\]\n$/);
    expect(err).toContain(says);
  });

  test("--version and --help succeed, and help holds the exit codes", () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(runCommand(["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
    expect(runCommand(["read", "--help"]).out).toContain("70  a bug");
  });

  test("demo reads the article that ships, and writes its page", () => {
    const page = join(folder, "demo page.html");
    const { status, out, err } = runCommand(["demo", "--output", page]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^Velane sets Sunday deadline/);
    expect(out.trimEnd().endsWith(page)).toBe(true);
    expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>/);
  });
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { addTo, freshFolder, putFiles, saidOf } from "./fixtures/add-to.ts";
import { runCommand } from "./run-command.ts";

const CABLE = fileURLToPath(new URL("articles/cable-release/source.html", import.meta.url));

describe("what standoff add refuses", { timeout: 120_000 }, () => {
  test("of one file's refusals a screenful is told, and how many more; programs are told of each", () => {
    const folder = freshFolder();
    const members = Array.from({ length: 60 }, (_, n) => [`${n}.txt`, n % 3 === 0 ? "\0\0\0" : " "] as const);
    putFiles(folder, {
      "bad.zip": zipSync(Object.fromEntries(members.map(([name, text]) => [name, Buffer.from(text)]))),
      "other.txt": "",
    });
    const { status, err, lines } = addTo(folder, [join(folder, "bad.zip"), join(folder, "other.txt")]);
    expect(lines.filter(({ status: one }) => one === "refused")).toHaveLength(61);
    const told = err.split("\n").filter((line) => line.startsWith("standoff: "));
    expect(told).toHaveLength(22);
    expect(told[20]).toMatch(/^standoff: and 40 more of the same file: (?=.*\b27 no-text\b)(?=.*\b13 binary\b)/);
    expect(told[21]).toContain("other.txt");
    expect(status).toBe(1);
  });

  test("bad files stop no others, and each is told with its code", () => {
    const folder = freshFolder();
    putFiles(folder, {
      "in/a.txt": "The envoy denied it.",
      "in/empty.txt": "",
      "in/picture.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      "in/z\nz.txt": "The mayor said so.",
    });
    const { lines, status, err } = addTo(folder, [join(folder, "in"), join(folder, "none.txt")]);
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
    const folder = freshFolder();
    const bytes = (text: string) => new TextEncoder().encode(text);
    putFiles(folder, {
      "week.zip": zipSync({
        "1.txt": bytes("The envoy denied it."),
        "2.txt": bytes(""),
        "3.txt": bytes("The mayor said so."),
      }),
    });
    const { lines } = addTo(folder, [join(folder, "week.zip")]);
    expect(lines.map(({ status, code }) => [status, code]).sort()).toEqual([
      ["added", null],
      ["added", null],
      ["refused", "empty"],
    ]);
    expect(new Set(lines.map(({ file }) => file)).size).toBe(3);
  });

  test("a title or an address is given with one file, for several would take each other's place", () => {
    const folder = freshFolder();
    putFiles(
      folder,
      saidOf(2, (n) => `pages/${n}.txt`),
    );
    const pages = [join(folder, "pages", "0.txt"), join(folder, "pages", "1.txt")];
    for (const paths of [[join(folder, "pages")], pages])
      for (const given of [
        ["--url", "https://oru.example/pier"],
        ["--title", "The pier"],
      ])
        expect(addTo(folder, [...given, ...paths])).toMatchObject({
          status: 2,
          err: expect.stringContaining("one file"),
        });
    expect(existsSync(join(folder, "oru.standoff"))).toBe(false);
    expect(addTo(folder, ["--title", "The pier", pages[0]!]).lines).toMatchObject([{ status: "added" }]);
  });

  test("a ledger that cannot be made is one line, and no bug", () => {
    const folder = freshFolder();
    putFiles(folder, { file: "x" });
    const { status, err } = runCommand(["add", "--ledger", join(folder, "file", "oru.standoff"), CABLE]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/^standoff: [^\n]+ \[not-written\]\n$/) });
  });
});

import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { walkPaths } from "./walk-paths.ts";

const fresh = () => mkdtempSync(join(tmpdir(), "standoff walk "));
const put = (folder: string, ...names: string[]) => {
  for (const name of names) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
};
const walk = async (folder: string, paths: readonly string[] = [folder]) => {
  const found: string[] = [];
  for await (const one of walkPaths(paths)) {
    const path = relative(folder, one.path);
    found.push(one.kind === "file" ? path : `${path} [${one.failure.code}]`);
  }
  return found;
};

test("folders are walked in the order of their names, without hidden files and ledgers", async () => {
  const folder = fresh();
  put(folder, "b.txt", "a/2.txt", "a/10.txt", "a/.git/x.txt", ".hidden.txt", "case.standoff/ledger.db", "c\nd.txt");
  expect(await walk(folder)).toEqual(["a/10.txt", "a/2.txt", "b.txt", "c\nd.txt"]);
});

test("what is named outright is taken, hidden or twice", async () => {
  const folder = fresh();
  put(folder, ".hidden.txt", "a.txt");
  const paths = [".hidden.txt", "a.txt", "a.txt"].map((name) => join(folder, name));
  expect(await walk(folder, paths)).toEqual([".hidden.txt", "a.txt", "a.txt"]);
});

test("a link back to its own folder is walked once", async () => {
  const folder = fresh();
  put(folder, "a/1.txt");
  symlinkSync(folder, join(folder, "a", "loop"));
  symlinkSync(join(folder, "a"), join(folder, "again"));
  symlinkSync("self", join(folder, "self"));
  expect(await walk(folder)).toEqual(["a/1.txt", "self [file-not-readable]"]);
});

test("what is not there is told, and the rest is walked", async () => {
  const folder = fresh();
  put(folder, "a.txt", "case.standoff/ledger.db");
  symlinkSync("nowhere", join(folder, "broken.txt"));
  const named = ["none.txt", "a.txt", "broken.txt", "case.standoff"].map((name) => join(folder, name));
  expect(await walk(folder, named)).toEqual([
    "none.txt [file-not-found]",
    "a.txt",
    "broken.txt [file-not-found]",
    "case.standoff [not-a-file]",
  ]);
});

test.skipIf(process.platform !== "linux")(
  "a file whose name is not UTF-8 is told as such, and the rest is walked",
  async () => {
    const folder = fresh();
    put(folder, "a.txt");
    writeFileSync(Buffer.concat([Buffer.from(join(folder, "caf")), Buffer.from([0xe9]), Buffer.from(".txt")]), "so");
    const found = [];
    for await (const one of walkPaths([folder])) found.push(one);
    expect(found).toMatchObject([
      { kind: "file", path: join(folder, "a.txt") },
      {
        kind: "missing",
        path: join(folder, "caf\ufffd.txt"),
        failure: { code: "file-not-readable", message: expect.stringMatching(/not UTF-8/) },
      },
    ]);
  },
);

test.skipIf(process.getuid?.() === 0)("a folder that may not be read is told", async () => {
  const folder = fresh();
  put(folder, "locked/a.txt");
  chmodSync(join(folder, "locked"), 0);
  expect(await walk(folder)).toEqual(["locked [file-not-readable]"]);
  chmodSync(join(folder, "locked"), 0o700);
});

test("standard input is taken where it is named", async () => {
  const found = [];
  for await (const one of walkPaths(["-"])) found.push(one);
  expect(found).toEqual([{ kind: "file", path: "-", name: "-", modifiedAt: null }]);
});

test("what lies under a name of its own goes by the name that it is given, and by no time of the copy", async () => {
  const folder = fresh();
  put(folder, "0", "1", "all/x.txt");
  const at = (name: string) => join(folder, name);
  const modifiedAt = "2026-03-11T08:00:00.000Z";
  const found = [];
  for await (const one of walkPaths([
    { path: at("0"), name: "march/monday.html", modifiedAt },
    { path: at("1"), name: "tuesday.txt" },
    { path: at("all"), name: "april" },
    { path: at("none"), name: "may.txt" },
  ]))
    found.push(one);
  expect(found).toMatchObject([
    { kind: "file", path: at("0"), name: "march/monday.html", modifiedAt },
    { kind: "file", path: at("1"), name: "tuesday.txt", modifiedAt: null },
    { kind: "file", path: at("all/x.txt"), name: "april/x.txt", modifiedAt: null },
    { kind: "missing", path: at("none"), name: "may.txt" },
  ]);
});

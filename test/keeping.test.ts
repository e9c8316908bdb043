import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "standoff keeping "));
const ledger = join(folder, "oru.standoff");
const at = ["--ledger", ledger];
const run = (...words: string[]) => runCommand([...words, ...at]);
const json = (...words: string[]) => JSON.parse(run(...words).out);

describe("the custody of a ledger", { timeout: 120_000 }, () => {
  let bridge = "";

  beforeAll(() => {
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const files = [
      write("bridge.txt", "Mara Tenn, the mayor of Port Amery, said the bridge was closed.\n"),
      write("talks.txt", "The Oru council denied that any talks had taken place.\n"),
    ];
    const { out } = run("add", ...files, "--format", "jsonl");
    bridge = JSON.parse(out.split("\n")[0]!).id;
  });

  test("a check says what there is and what that proves, and gives 0", () => {
    const { status, out, err } = run("check");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^2 documents, 2 statements: nothing is wrong\nhead sha256:[0-9a-f]{64}\n/);
    expect(out).toContain("nothing of whether what was said is so");
    const checked = json("check", "--format", "json");
    expect(checked).toEqual({ ok: true, documents: 2, statements: 2, head: checked.head, problems: [] });
  });

  test("a head noted before is held against the chain", () => {
    const { head } = json("check", "--format", "json");
    run("note", bridge, "look again", "--as", "Ines Calder");
    expect(run("check", "--head", head).status).toBe(0);
    const { status, out } = run("check", "--head", "0".repeat(64));
    expect(status).toBe(1);
    expect(out).toContain("the chain has never been at this head [chain-broken]");
    expect(run("check", "--head", "abc").status).toBe(2);
  });

  test("a backup is whole, is not written over, and comes back as it was", () => {
    const [backup, restored] = [join(folder, "backups", "one.standoff"), join(folder, "restored.standoff")];
    expect(run("backup", backup)).toMatchObject({ status: 0, err: "" });
    expect(run("backup", backup)).toMatchObject({ status: 1, err: expect.stringContaining("[already-there]") });
    expect(runCommand(["restore", backup, restored])).toMatchObject({ status: 0 });
    expect(JSON.parse(runCommand(["check", "--ledger", restored, "--format", "jsonl"]).out)).toEqual(
      json("check", "--format", "json"),
    );
    expect(runCommand(["restore", backup, restored]).err).toContain("[already-there]");
    expect(readdirSync(join(folder, "backups"))).toEqual(["one.standoff"]);
  });

  test("a purge is not begun in a script that does not say so, without a reason, or without a name", () => {
    const asked = run("purge", bridge, "--reason", "asked for", "--as", "Ines Calder");
    expect(asked).toMatchObject({ status: 2, err: expect.stringContaining("in a script, give --yes [bad-option]") });
    expect(asked.err).toContain("1 document, 1 sighting");
    expect(run("purge", bridge, "--yes", "--as", "Ines Calder").status).toBe(2);
    expect(run("purge", bridge, "--reason", " ", "--yes", "--as", "Ines Calder").status).toBe(2);
    expect(json("check", "--format", "json")).toMatchObject({ ok: true, documents: 2 });
  });

  test("a purged document is gone from the ledger, and the ledger is whole", () => {
    const purged = run("purge", bridge.slice(0, 8), "--reason", "asked for", "--yes", "--as", "Ines Calder");
    expect(purged.status).toBe(0);
    expect(purged.out).toContain("Backups and exports that were made before still hold it");
    expect(json("check", "--format", "json")).toMatchObject({ ok: true, documents: 1, statements: 1, problems: [] });
    const files = readdirSync(ledger, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name)).toString("latin1");
      for (const words of ["bridge was closed", "Mara Tenn", "look again", "bridge.txt"])
        expect(bytes).not.toContain(words);
    }
    expect(run("purge", bridge, "--reason", "asked for", "--yes", "--as", "Ines Calder").err).toContain("[purged]");
    expect(run("search", "bridge", "--format", "jsonl").out).toBe("");
  });

  test("a purge that was cut off is finished when it is asked for again", () => {
    const backup = join(folder, "backups", "one.standoff");
    const [shelf, name] = originals(backup).find(
      ([, digits]) => !originals(ledger).some(([, kept]) => kept === digits),
    )!;
    writeFileSync(join(ledger, "originals", shelf, name), readFileSync(join(backup, "originals", shelf, name)));
    expect(run("check")).toMatchObject({ status: 1, out: expect.stringContaining("[original-left-over]") });
    const again = run("purge", bridge, "--reason", "asked for", "--yes", "--as", "Ines Calder");
    expect(again).toMatchObject({
      status: 0,
      out: "finished: 1 original that an earlier purge had left was removed\n",
    });
    expect(run("check").status).toBe(0);
    expect(existsSync(join(ledger, "originals", shelf, name))).toBe(false);
  });

  test("a damaged ledger is told as one, each problem on a line with its code", () => {
    const [[shelf, name]] = originals(ledger) as [[string, string]];
    rmSync(join(ledger, "originals", shelf, name));
    const { status, out } = run("check");
    expect(status).toBe(1);
    expect(out).toMatch(/^1 document, 1 statement: 1 problem\n {2}sha256:[0-9a-f]{64}: .* \[original-missing\]\n/);
    expect(out).not.toContain("is what was stored");
    expect(runCommand(["check", "--ledger", join(folder, "none.standoff")]).err).toContain("[no-ledger]");
  });
});

const originals = (path: string): [string, string][] =>
  readdirSync(join(path, "originals")).flatMap((shelf) =>
    readdirSync(join(path, "originals", shelf)).map((name): [string, string] => [shelf, name]),
  );

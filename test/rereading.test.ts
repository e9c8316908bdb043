import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addTo, freshFolder, openOru } from "./fixtures/add-to.ts";
import { runCommand } from "./run-command.ts";

describe("standoff set and reread", { timeout: 120_000 }, () => {
  test("a date that is set is another day for what was said on Sunday, and reading again keeps it", async () => {
    const folder = freshFolder();
    const [line] = addTo(
      folder,
      ["-", "--published", "2026-03-12"],
      "On Sunday, Mara Tenn said that the bridge was closed.",
    ).lines;
    const when = async () => {
      const ledger = await openOru(folder);
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
    const folder = freshFolder();
    const ledger = join(folder, "oru.standoff");
    expect(runCommand(["reread", "--ledger", ledger])).toMatchObject({
      status: 1,
      err: expect.stringContaining("[no-ledger]"),
    });
    expect(existsSync(ledger)).toBe(false);
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addTo, freshFolder, linesOf, openOru, putFiles, saidOf } from "./fixtures/add-to.ts";
import { MAIN } from "./run-command.ts";

describe("standoff add, broken off", { timeout: 120_000 }, () => {
  test("a run that is stopped ends at once, keeps what it told, and the same command goes on from there", async () => {
    const folder = freshFolder();
    putFiles(
      folder,
      saidOf(60, (n) => `in/${n}.txt`),
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

    const ledger = await openOru(folder);
    for (const { id } of told) expect(await ledger.live("document", id!)).not.toBeNull();
    await ledger.close();
    const { lines, status: ended } = addTo(folder, [join(folder, "in")]);
    expect(ended).toBe(0);
    const seen = lines.filter((line) => line.status === "seen").map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining(told.map(({ id }) => id)));
    expect(lines).toHaveLength(60);
  });

  test("a run that is killed has all that it told, and goes on", async () => {
    const folder = freshFolder();
    putFiles(
      folder,
      saidOf(30, (n) => `in/${n}.txt`),
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
    const { lines, err } = addTo(folder, [join(folder, "in")]);
    expect(err).toMatch(/^\d+ documents added/);
    expect(lines.filter(({ status }) => status === "seen").map(({ id }) => id)).toEqual(
      expect.arrayContaining(told.map(({ id }) => id)),
    );
    expect(lines).toHaveLength(30);
    const ledger = await openOru(folder);
    expect(await ledger.list("document", {})).toHaveLength(30);
    await ledger.close();
  });
});

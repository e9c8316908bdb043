import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { putFiles, saidOf } from "../../../test/fixtures/add-to.ts";
import { openWith } from "../../../test/fixtures/open-harbour.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Job, jobSchema } from "../../present/desk/job.ts";
import type { Named } from "../add/collect/walk-paths.ts";
import { type Jobs, openJobs } from "./open-jobs.ts";
import type { Run } from "./run-job.ts";

const missing = !existsSync(fileURLToPath(new URL("../../../models/attribution/manifest.json", import.meta.url)));
const AT = "2026-03-12T12:00:00.000Z";

describe.skipIf(missing)("jobs", { timeout: 120_000 }, () => {
  let folder: string;
  let ledger: Ledger;
  let jobs: Jobs;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "standoff jobs "));
    ledger = await openWith([]);
    jobs = openJobs({ ledger, jobs: 1, tool: "0.0.0", now: () => new Date(AT) });
  });
  afterEach(async () => {
    await jobs.close();
    await ledger.close();
  });

  const add = (label: string, paths: readonly Named[], more: Partial<Run> = {}) => {
    const given = { published: null, title: null, outlet: null, url: null };
    return jobs.add({ label, paths, given, collectedBy: "Mara Tenn", translationOf: null, ...more });
  };
  const put = (files: Readonly<Record<string, string | Uint8Array>>) => putFiles(folder, files);
  /** The job as it is when this first holds. */
  const when = (id: string, holds: (job: Job) => boolean) =>
    new Promise<Job>((resolve) => {
      const look = (job: Job) => {
        if (job.id !== id || !holds(job)) return;
        unwatch();
        resolve(job);
      };
      const unwatch = jobs.watch(look);
      const now = jobs.find(id);
      if (now) look(now);
    });
  const ended = (id: string) => when(id, ({ endedAt }) => endedAt !== null);

  test("a run tells how many files there are before it reads the first, and what came of each", async () => {
    put({ ...saidOf(3, (n) => `in/${n}.txt`), "in/empty.txt": "" });
    const told: Job[] = [];
    jobs.watch((job) => told.push(jobSchema.parse(job)));
    const { id } = add("pier", [join(folder, "in")]);
    expect(await ended(id)).toEqual({
      ...{ id, label: "pier", state: "done", startedAt: AT, endedAt: AT, files: 4, begun: 4, found: 4, done: 4 },
      ...{ tally: { added: 3, supersedes: 0, seen: 0, refused: 1 }, statements: 3 },
      ...{ current: null, secondsLeft: null, failure: null },
    });
    expect(told.find(({ begun }) => begun > 0)).toMatchObject({ files: 4, current: join(folder, "in", "0.txt") });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort());
    expect(new Set(told.map(({ state }) => state))).toEqual(new Set(["waiting", "running", "done"]));
    expect(
      jobs
        .results(id)
        .map(({ status, code }) => code ?? status)
        .sort(),
    ).toEqual(["added", "added", "added", "empty"]);
    expect(await ledger.list("document", {})).toHaveLength(3);
  });

  test("a staged file is read and kept by the name that the user gave it, and removed afterwards", async () => {
    put({
      "0": "<p>The Oru council said that pier 1 was closed.</p>",
      "1": zipSync({ "b.txt": Buffer.from("Ana said so.") }),
    });
    const isThere: boolean[] = [];
    const modifiedAt = "2026-03-11T08:00:00.000Z";
    const staged = [
      { path: join(folder, "0"), name: "march/monday.html", modifiedAt },
      { path: join(folder, "1"), name: "all.zip" },
      { path: join(folder, "2"), name: "march/none.txt" },
    ];
    const after = async () => {
      isThere.push(existsSync(staged[0]!.path));
      rmSync(folder, { recursive: true });
    };
    const { id } = add("three files", staged, { after });
    expect(await ended(id)).toMatchObject({ state: "done", found: 3 });
    expect([isThere, existsSync(folder)]).toEqual([[true], false]);
    expect(
      jobs
        .results(id)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(["all.zip/b.txt", "march/monday.html", "march/none.txt"]);
    const sightings = (await ledger.list("sighting", {})).map((one) => [one.path, one.modifiedAt, one.collectedBy]);
    expect(sightings.sort()).toEqual([
      ["all.zip/b.txt", null, "Mara Tenn"],
      ["march/monday.html", modifiedAt, "Mara Tenn"],
    ]);
    const text = await ledger.text(
      (
        await ledger.list("document", {
          bytes: (await ledger.list("sighting", { path: "march/monday.html" }))[0]!.original,
        })
      )[0]!.textHash,
    );
    expect(text).toBe("The Oru council said that pier 1 was closed.");
  });

  test("a run that is stopped in the middle has all that it told, and added again it goes on from there", async () => {
    put(saidOf(80, (n) => `in/${n}.txt`));
    const { id } = add("pier", [join(folder, "in")]);
    await when(id, ({ done }) => done >= 3);
    await jobs.stop(id);
    const stopped = jobs.find(id)!;
    expect(stopped).toMatchObject({ state: "stopped", endedAt: AT, files: 80, current: null });
    expect(stopped.done).toBeLessThan(80);
    expect(jobs.results(id)).toHaveLength(stopped.done);
    for (const { id: document } of jobs.results(id)) expect(await ledger.live("document", document!)).not.toBeNull();
    const here = (await ledger.list("document", {})).length;
    const again = await ended(add("pier", [join(folder, "in")]).id);
    expect(again.tally).toEqual({ added: 80 - here, supersedes: 0, seen: here, refused: 0 });
  });

  test("jobs go one after the other, and one that waits is stopped at once", async () => {
    put(saidOf(40, (n) => `in/${n}.txt`));
    const [first, second, third] = ["one", "two", "three"].map((label) => add(label, [join(folder, "in")])) as [
      Job,
      Job,
      Job,
    ];
    await when(first.id, ({ begun }) => begun > 0);
    await jobs.stop(second.id);
    expect(jobs.list().map(({ state }) => state)).toEqual(["running", "stopped", "waiting"]);
    await when(third.id, ({ state }) => state === "running");
    expect(jobs.find(first.id)).toMatchObject({ state: "done", tally: { added: 40 } });
    expect(await ended(third.id)).toMatchObject({ state: "done", tally: { seen: 40 }, statements: 0 });
    expect(jobs.find(second.id)).toMatchObject({ startedAt: null, done: 0 });
  });

  test("what would stop every document ends a job with its code and words, and the next one runs", async () => {
    put(saidOf(2, (n) => `in/${n}.txt`));
    const originals = join(ledger.path, "originals");
    rmSync(originals, { recursive: true, force: true });
    writeFileSync(originals, "a file");
    const failed = await ended(add("pier", [join(folder, "in")]).id);
    expect(failed).toMatchObject({ state: "failed", failure: { code: "not-written" } });
    rmSync(originals);
    expect(await ended(add("pier", [join(folder, "in")]).id)).toMatchObject({ state: "done", tally: { added: 2 } });
  });

  test("the last twenty that have ended are told of, and closing stops all of them", async () => {
    const ids = Array.from({ length: 22 }, (_, n) => add(`${n}`, []).id);
    await ended(ids[21]!);
    expect(jobs.list().map(({ label }) => label)).toEqual(Array.from({ length: 20 }, (_, n) => `${n + 2}`));
    expect([jobs.find(ids[1]!), jobs.results(ids[1]!)]).toEqual([null, []]);
    put(saidOf(40, (n) => `in/${n}.txt`));
    const [running, waiting] = [add("runs", [join(folder, "in")]), add("waits", [join(folder, "in")])];
    await when(running.id, ({ done }) => done > 0);
    await jobs.close();
    expect([running, waiting].map(({ id }) => jobs.find(id)!.state)).toEqual(["stopped", "stopped"]);
  });
});

import { once } from "node:events";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { jobSchema } from "../src/present/desk/job.ts";
import { type StartedDesk, startDesk } from "./desk/start-desk.ts";
import { saidOf } from "./fixtures/add-to.ts";
import { runCommand } from "./run-command.ts";

// A folder of its own, so that it is seen whether a desk leaves anything behind.
const TEMPORARY = mkdtempSync(join(tmpdir(), "standoff serving "));
process.env.TMPDIR = TEMPORARY;

describe("standoff serve", { timeout: 60_000 }, () => {
  const desks: StartedDesk[] = [];
  afterEach(async () => {
    for (const { child } of desks.splice(0)) child.kill("SIGKILL");
  });
  const freshFolder = () => mkdtempSync(join(tmpdir(), "standoff serving "));
  const start = async (folder: string, words: readonly string[] = ["--ledger", "oru.standoff"]) => {
    const desk = await startDesk(words, folder);
    desks.push(desk);
    return { ...desk, ...askerOf(desk) };
  };
  const check = (ledger: string) => runCommand(["check", "--ledger", ledger]);

  test("the address opens the desk once, gives a cookie, and is asked no more", async () => {
    const folder = freshFolder();
    const desk = await start(folder);
    const first = await fetch(desk.address, { redirect: "manual" });
    expect(first.status).toBe(303);
    const cookie = first.headers.get("set-cookie")!.split(";")[0]!;
    const page = await fetch(`${desk.origin}${first.headers.get("location")}`, { headers: { cookie } });
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect((await fetch(`${desk.origin}/api/v1/desk`)).status).toBe(401);
    expect(await (await fetch(`${desk.origin}/api/v1/desk`, { headers: { cookie } })).json()).toMatchObject({
      name: "oru",
      isDemo: false,
      documents: 0,
      home: null,
    });
    expect(desk.said()).toBe(
      "standoff: the desk of oru.standoff\nstandoff: Ctrl-C stops it; nothing leaves this machine\n",
    );
    expect(await desk.stop()).toBe(0);
    expect(check(join(folder, "oru.standoff")).status).toBe(0);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "asked to end by %s in the midst of reading and answering, it does so, and what it told is kept",
    async (signal) => {
      const folder = freshFolder();
      const desk = await start(folder);
      const form = new FormData();
      for (const [name, words] of Object.entries(saidOf(200, (n) => `drop/${n}.txt`))) {
        form.append("files", new Blob([words]), name);
      }
      const job = jobSchema.parse(await (await desk.ask("/api/v1/jobs", { method: "POST", body: form })).json());
      const told = await desk.untilDone(job.id, 3);
      const events = await desk.ask("/api/v1/events");
      const pasted = desk
        .ask("/api/v1/documents", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ text: `${"The Oru council said that the pier was closed. ".repeat(2_000)}\n` }),
        })
        .then(
          ({ status }) => status,
          () => "never taken",
        );
      const begun = performance.now();
      desk.child.kill(signal);
      const ended = once(desk.child, "exit");
      await events.text();
      expect([200, 503, "never taken"]).toContain(await pasted);
      expect(await ended).toEqual([0, null]);
      expect(performance.now() - begun).toBeLessThan(5_000);
      expect(desk.said()).not.toContain("bug");
      expect(check(join(folder, "oru.standoff"))).toMatchObject({ status: 0, err: "" });
      const list = runCommand([
        "search",
        "--ledger",
        join(folder, "oru.standoff"),
        "--format",
        "jsonl",
        "--limit",
        "500",
      ]);
      expect(list.out.split("\n").length).toBeGreaterThanOrEqual(told);
      expect(readdirSync(TEMPORARY).filter((name) => name.startsWith("standoff-desk-"))).toEqual([]);
    },
  );

  test("asked twice, it ends at once", async () => {
    const desk = await start(freshFolder());
    const upload = desk.ask("/api/v1/jobs", {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=b" },
      body: new ReadableStream({ pull: () => new Promise(() => {}) }),
      duplex: "half",
    } as RequestInit);
    upload.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    desk.child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 400));
    desk.child.kill("SIGINT");
    expect(await once(desk.child, "exit")).toEqual([null, "SIGINT"]);
  });

  test("what it was not started for, it says and leaves: a port that is taken, a ledger that it cannot open", async () => {
    const folder = freshFolder();
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    const ledger = join(folder, "oru.standoff");
    const run = runCommand(["serve", "--no-open", "--ledger", ledger, "--port", String(port)]);
    taken.close();
    expect(run).toMatchObject({
      status: 2,
      out: "",
      err: `standoff: port ${port} is taken or not allowed: name another with --port, or none [bad-option]\n`,
    });
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(ledger, "no folder");
    const file = runCommand(["serve", "--no-open", "--ledger", ledger]);
    expect(file).toMatchObject({ status: 1, out: "", err: expect.stringContaining("[not-a-ledger]") });
    expect(runCommand(["serve", "--port", "70000"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("65535"),
    });
  });

  test("without a command and a ledger, the demo is read, its first article first; started again, what is missing", async () => {
    const folder = freshFolder();
    const first = await start(folder, []);
    const facts = async (desk: typeof first) =>
      z
        .looseObject({ home: z.string().nullable(), documents: z.int() })
        .parse(await (await desk.ask("/api/v1/desk")).json());
    expect(await facts(first)).toMatchObject({ name: "demo", isDemo: true });
    const [opening, others] = await first.jobs();
    await first.untilDone(opening!.id, 1);
    const { home } = await facts(first);
    expect(await (await first.ask(`/api/v1/documents/${home}`)).text()).toContain("demo/articles/oru-harbour.html");
    await first.untilDone(others!.id, 2);
    expect((await facts(first)).home).toBe(home);
    expect(await first.stop()).toBe(0);
    const again = await start(folder, []);
    const { documents } = await facts(again);
    expect(documents).toBeGreaterThanOrEqual(3);
    const [, missing] = await again.jobs();
    await again.untilDone(missing!.id, documents);
    const jobs = await again.jobs();
    expect(jobs[0]!.tally).toMatchObject({ added: 0, seen: 1 });
    expect(jobs[1]!.tally.seen).toBe(documents - 1);
    expect(await again.stop()).toBe(0);
    const log = runCommand(["log", "--ledger", join(folder, "demo.standoff"), "--format", "jsonl", "--limit", "1000"]);
    expect(log.out).not.toContain('"act":"see"');
  });
});

/** Asks a started desk as a program with its token. */
const askerOf = ({ address, origin }: StartedDesk) => {
  const token = new URL(address).searchParams.get("token")!;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}${path}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
  return {
    ask,
    jobs: async () => z.object({ jobs: z.array(jobSchema) }).parse(await (await ask("/api/v1/jobs")).json()).jobs,
    /** Waits until so many of a job's documents are done, and gives how many are. */
    untilDone: async (id: string, count: number): Promise<number> => {
      for (;;) {
        const { done } = jobSchema.parse(await (await ask(`/api/v1/jobs/${id}`)).json());
        if (done >= count) return done;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
};

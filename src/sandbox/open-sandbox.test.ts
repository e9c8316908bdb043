import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { openSandbox, type Sandbox } from "./open-sandbox.ts";

const PROGRAM = new URL("../../test/fixtures/sandbox/program.ts", import.meta.url);
const LIMITS = { seconds: 20, bytes: 300 * 1024 * 1024 };

let sandbox: Sandbox<string | Uint8Array, unknown>;
const open = (limits: Partial<typeof LIMITS> = {}) => {
  sandbox = openSandbox(PROGRAM, { ...LIMITS, ...limits });
};
const ask = async (question: string | Uint8Array) => {
  const answers: unknown[] = [];
  for await (const answer of sandbox.ask(question)) answers.push(answer);
  return answers;
};
const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
afterEach(() => sandbox.close());

describe("a program in a process of its own", { timeout: 60_000 }, () => {
  test("streams its answers, and is the same one for each question", async () => {
    open();
    expect(await ask("count")).toEqual([1, 2, 3]);
    const [pid] = await ask("who");
    expect(pid).not.toBe(process.pid);
    expect(await ask("who")).toEqual([pid]);
  });

  test("gets and gives bytes as they are", async () => {
    open();
    const bytes = new Uint8Array(1_000_000).map((_, i) => i % 251);
    const [answer] = await ask(bytes);
    expect(Buffer.compare(answer as Uint8Array, bytes)).toBe(0);
  });

  test("answers questions that come at once one after the other", async () => {
    open();
    expect(await Promise.all([ask("count"), ask("count"), ask("who")])).toMatchObject([
      [1, 2, 3],
      [1, 2, 3],
      [expect.any(Number)],
    ]);
  });

  test("makes its next answer only when the one before was taken", async () => {
    open();
    const answers = sandbox.ask("count");
    expect((await answers.next()).value).toBe(1);
    await setTimeout(100);
    expect((await answers.next()).value).toBe(2);
    await answers.return(undefined);
    expect(await ask("count")).toEqual([1, 2, 3]);
  });

  test.each([
    ["hangs in a loop", "hang", { seconds: 3 }, /no answer for 3 seconds/],
    ["waits for ever", "wait", { seconds: 3 }, /no answer for 3 seconds/],
    ["eats memory", "eat", {}, /more memory/],
    ["fills its heap", "heap", { bytes: 200 * 1024 * 1024 }, /memory/],
  ])("that %s is stopped, and the next question starts it anew", async (_, question, limits, words) => {
    open(limits);
    await expect(ask(question)).rejects.toThrow(
      expect.objectContaining({ name: "Failure", code: "parser-stopped", message: expect.stringMatching(words) }),
    );
    expect(await ask("count")).toEqual([1, 2, 3]);
  });

  test("that has a bug says so, with its stack, and is no failure of the input", async () => {
    open();
    await expect(ask("fail")).rejects.toThrow(/a bug in the program\n.*program\.ts/);
    await expect(ask("leave")).rejects.toThrow(/status 3/);
    expect(await ask("count")).toEqual([1, 2, 3]);
  });

  test("time in which an answer waits to be taken does not count", async () => {
    open({ seconds: 2 });
    const taken: unknown[] = [];
    for await (const answer of sandbox.ask("count")) {
      taken.push(answer);
      await setTimeout(1_200);
    }
    expect(taken).toEqual([1, 2, 3]);
  });

  test("is gone when it is closed, in the middle of a question, too", async () => {
    open();
    const [pid] = (await ask("who")) as [number];
    const hanging = ask("hang");
    await setTimeout(200);
    await sandbox.close();
    expect(await hanging).toEqual([]);
    expect(isThere(pid)).toBe(false);
    expect(await ask("count")).toEqual([]);
  });

  test.each(["await sandbox.close();", ""])("does not keep whoever asked from ending, with %j last", async (last) => {
    const script = `
      import { openSandbox } from ${JSON.stringify(new URL("./open-sandbox.ts", import.meta.url).href)};
      const sandbox = openSandbox(new URL(${JSON.stringify(PROGRAM.href)}), ${JSON.stringify(LIMITS)});
      for await (const pid of sandbox.ask("who")) console.log(pid);
      ${last}
      console.log("done");
    `;
    const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
    let said = "";
    parent.stdout.on("data", (words) => {
      said += words;
    });
    const [status] = await once(parent, "close");
    expect({ status, said }).toEqual({ status: 0, said: expect.stringMatching(/^\d+\ndone\n$/) });
    await expect.poll(() => isThere(Number.parseInt(said, 10)), { timeout: 5_000 }).toBe(false);
  });

  test("ends when whoever asked is killed, even while it hangs in a loop", async () => {
    const script = `
      import { openSandbox } from ${JSON.stringify(new URL("./open-sandbox.ts", import.meta.url).href)};
      const sandbox = openSandbox(new URL(${JSON.stringify(PROGRAM.href)}), ${JSON.stringify(LIMITS)});
      for await (const pid of sandbox.ask("who")) console.log(pid);
      for await (const _ of sandbox.ask("hang"));
    `;
    const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
    const [line] = await once(parent.stdout, "data");
    const pid = Number(String(line));
    expect(isThere(pid)).toBe(true);
    await setTimeout(300);
    parent.kill("SIGKILL");
    await expect.poll(() => isThere(pid), { timeout: 10_000, interval: 200 }).toBe(false);
  });
});

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { freshPath, harbourWithMentions, openWith, quayReading } from "./fixtures/open-harbour.ts";
import { MAIN, runCommand } from "./run-command.ts";

const before = { ...process.env };
beforeEach(async () => {
  const path = freshPath();
  await (await openWith([harbourWithMentions(), quayReading()], path)).close();
  const settings = mkdtempSync(join(tmpdir(), "standoff-settings-"));
  Object.assign(process.env, { STANDOFF_LEDGER: path, XDG_CONFIG_HOME: settings, STANDOFF_NAME: "Mara Tenn" });
});
afterEach(() => {
  rmSync(dirname(process.env.STANDOFF_LEDGER!), { recursive: true, force: true });
  process.env = { ...before };
});

const say = (...words: string[]) => {
  const { out, err, status } = runCommand(words);
  return { said: out + err, status };
};
const log = () =>
  runCommand(["log", "--format", "jsonl"])
    .out.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const acts = () => log().map(({ act, by }) => `${act}: ${by}`);
const reviewLines = (...lines: string[]) => runCommand(["review"], `${lines.join("\n")}\n`);

test("without a name nothing is judged, and with one it is kept under it", () => {
  delete process.env.STANDOFF_NAME;
  expect(say("accept", "flour")).toMatchObject({ status: 1, said: expect.stringContaining("[name-missing]") });
  expect(say("config", "name", "Ilha Serrat").said).toContain("name: Ilha Serrat");
  expect(say("accept", "flour").said).toBe("accepted statement flour (Ilha Serrat asserted) · entry 3\n");
  expect(say("accept", "flour", "--as", "Piers Adeyo").said).toContain("entry 4");
  expect(acts().slice(0, 2)).toEqual(["accept: Piers Adeyo", "accept: Ilha Serrat"]);
});

test("what one of several ids lacks is reported, and the others are judged", () => {
  const { said, status } = say("accept", "flour", "nobody", "unarmed");
  expect(status).toBe(1);
  expect(said).toContain("accepted statement unarmed (Ilha Serrat denied) · entry 4");
  expect(said).toContain("standoff: nobody: no record's id begins with nobody [no-such-record]");
});

test("a correction says how the statement stands now", () => {
  const { said } = say("correct", "flour", "act=deny", "speaker=Oru Council", "content=flour and medicine");
  expect(said).toContain("  now: Oru Council denied: flour and medicine\n");
  expect(say("correct", "flour", "act=lie")).toMatchObject({ status: 2 });
  expect(say("correct", "flour", "source=", "--at", "0-4").said).toContain("entry 4");
  expect(say("identify", "frank", "Adeyo").said).toContain("  now: Piers Adeyo assessed: the talks as “frank”\n");
});

test("verdicts, notes, tags, links and sides are kept, undone and told in the log", () => {
  say("verdict", "flour", "cannot be checked", "--reason", "nobody was let on board", "--on", "2026-03-14");
  say("note", "e3", "spokeswoman since autumn");
  say("tag", "flour", "cargo");
  say("link", "M. Talvik", "q1");
  say("side", "Oru", "add", "Oru Council", "Ilha Serrat");
  expect(say("sides").said).toBe(
    "Oru (by Mara Tenn)\n  e2 Oru Council · 2 statements\n  e3 Ilha Serrat · 2 statements\n",
  );
  expect(say("undo").said).toContain("undid entry 7 on side ");
  expect(say("undo", "3").said).toContain("undid entry 3 on statement flour");
  expect(log().map(({ act, undoes }) => [act, undoes])).toEqual([
    ["undo", 3],
    ["undo", 7],
    ["side", null],
    ["link", null],
    ["tag", null],
    ["note", null],
    ["check", null],
    ["add", null],
    ["add", null],
  ]);
  expect(say("undo", "3").said).toContain("[not-undoable]");
  expect(say("verdict", "flour", "false")).toMatchObject({ status: 2 });
  expect(say("verdict", "flour", "supported", "--on", "2026-02-30").said).toContain("[bad-date]");
});

test("the log of one record has what was done to it, live or not", () => {
  say("withdraw", "flour", "--reason", "not said");
  const { said } = say("log", "flour", "--format", "csv");
  expect(said).toMatch(/^entry,at,by,act,about,subject,detail,tool,hash\r\n3,[^,]+,Mara Tenn,withdraw,/);
  expect(say("accept", "flour").said).toContain("withdrawn by Mara Tenn (entry 3) [no-such-record]");
  expect(say("log", "--by", "Nobody").said).toContain("no entry meets this");
});

test("a review that is no terminal's is carried out line by line", () => {
  const { out, status } = reviewLines(
    "a",
    "s Piers Adeyo",
    "x not said",
    "v supported | seen | log",
    "d",
    "n ask her",
    "q",
  );
  expect(status).toBe(0);
  expect(out).toContain("accepted statement deadline (Maren Talvik threatened) · entry 3");
  expect(out).toContain("22 of 23 · unreviewed · The quay");
  expect(acts().slice(0, 5)).toEqual([
    "note: Mara Tenn",
    "check: Mara Tenn",
    "withdraw: Mara Tenn",
    "correct: Mara Tenn",
    "accept: Mara Tenn",
  ]);
  expect(reviewLines("q").out).toContain("1 of 21 · unreviewed");
});

test("a line that is not understood, or not whole, does nothing", () => {
  const { out, status } = reviewLines("accept", "a now", "s a | x", "w source", "n", "s nobody at all", "");
  expect(status).toBe(1);
  expect(out).toContain("accept is no key with its answers");
  expect(out).toMatch(/^a may be Maren Talvik \(person\), Oru Council/m);
  expect(out).toContain("an answer is missing");
  expect(acts()).toHaveLength(2);
});

test("a review goes through what is asked for", () => {
  expect(runCommand(["review", "--speaker", "Adeyo", "--act", "promise"], "q\n").out).toContain("1 of 1 · unreviewed");
  expect(runCommand(["review", "--limit", "2"], "q\n").out).toContain("1 of 2 (23 in all)");
  expect(runCommand(["review", "--reviewed"], "q\n").out).toContain("no statement is left to review");
  expect(runCommand(["review", "--document", "nowhere"], "q\n").err).toContain("[no-such-record]");
  expect(runCommand(["review", "--side", "Nobody"], "q\n").err).toContain("[no-such-record]");
});

test("two who review at once see what the other has done", async () => {
  const child = spawn(process.execPath, [MAIN, "review"]);
  const until = reader(child);
  await until("1 of 23");
  say("withdraw", "deadline", "--reason", "not said", "--as", "Piers Adeyo");
  child.stdin.write("a\n");
  await until("statement deadline is no longer live: withdrawn by Piers Adeyo (entry 3)");
  child.stdin.end("q\n");
  await new Promise((resolve) => child.on("close", resolve));
});

/** The cursor comes back, and with it the screen that was there before. */
const LEAVE = "\u001b[?25h\u001b[?1049l";

/** Gives a command a terminal of its own; that of util-linux takes the command so. */
const SCRIPT = "script";
const hasScript = /util-linux/.test(spawnSync(SCRIPT, ["--version"]).stdout?.toString() ?? "");

/** The review at a terminal of 60 columns; its first output is the number of its process. */
const atTerminal = (): ChildProcessWithoutNullStreams => {
  const run = join(dirname(process.env.STANDOFF_LEDGER!), "run.sh");
  writeFileSync(run, `stty cols 60 rows 24\necho "process $$."\nexec "${process.execPath}" "${MAIN}" review\n`);
  return spawn(SCRIPT, ["-qec", `sh ${run}`, "/dev/null"], { env: { ...process.env, TERM: "xterm-256color" } });
};

test.runIf(hasScript)("at a terminal each key is saved at once, and the screen comes back at the end", async () => {
  const child = atTerminal();
  const until = reader(child);
  await until("q end");
  child.stdin.write("a");
  await until("entry 3");
  child.stdin.write("sPetra\r");
  await until("entry 4");
  child.stdin.write("\u0003");
  expect((await ending(child)).slice(-LEAVE.length)).toBe(LEAVE);
  expect(acts().slice(0, 2)).toEqual(["correct: Mara Tenn", "accept: Mara Tenn"]);
});

test.runIf(hasScript)(
  "a process that is ended from outside gives the screen back, and has kept what was judged",
  async () => {
    const child = atTerminal();
    const until = reader(child);
    const [, pid] = /process (\d+)\./.exec(await until("q end"))!;
    child.stdin.write("a");
    await until("entry 3");
    process.kill(Number(pid), "SIGTERM");
    expect((await ending(child)).slice(-LEAVE.length)).toBe(LEAVE);
    const ledger = await openLedger(process.env.STANDOFF_LEDGER!, { create: false, tool: "0.0.0" });
    expect(await ledger.list("review", {})).toHaveLength(1);
    await ledger.close();
  },
);

/** Waits until the output has these words; gives all of it so far. */
function reader(child: ChildProcessWithoutNullStreams): (words: string) => Promise<string> {
  let out = "";
  let look = () => {};
  child.stdout.on("data", (data) => {
    out += data;
    look();
  });
  return (words) =>
    new Promise((resolve) => {
      look = () => {
        if (out.includes(words)) resolve(out);
      };
      look();
    });
}

/** All output from now on, once the process has ended. */
const ending = (child: ChildProcessWithoutNullStreams): Promise<string> => {
  let out = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  return new Promise((resolve) => child.on("close", () => resolve(out.trimEnd())));
};

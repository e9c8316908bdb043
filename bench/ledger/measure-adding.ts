import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readBytes } from "../../src/read/read-bytes.ts";
import { openEncoder } from "../../src/tagger/open-encoder.ts";
import { openReader } from "../../src/work/open-reader.ts";
import { bareModel } from "../speed/bare-model.ts";
import { recordSequences } from "../speed/record-sequences.ts";
import { COMMAND } from "../speed/run-command.ts";
import { makeWorld } from "./generate/world.ts";
import { writeArticle } from "./generate/write-article.ts";

/** What adding took. */
export type Adding = {
  readonly documents: number;
  readonly words: number;
  readonly seconds: number;
  /** Megabytes that the process held at most in the first and in the last tenth of the run, and in all of it. */
  readonly early: number;
  readonly late: number;
  readonly peak: number;
  /** Of a smaller run with one worker: seconds of adding, and of the bare model over the same sequences. */
  readonly sample: { readonly documents: number; readonly seconds: number; readonly bare: number };
};

const SAMPLE = 300;

/** Adds generated articles to a ledger by the command with two workers, watching its memory; and some with one. */
export async function measureAdding(documents: number): Promise<Adding> {
  const folder = mkdtempSync(join(tmpdir(), "standoff-adding-"));
  const files = join(folder, "files");
  const few = join(folder, "few");
  for (const path of [files, few]) mkdirSync(path);
  const world = makeWorld(documents);
  let words = 0;
  for (let i = 0; i < documents; i++) {
    const { text } = writeArticle(i, world, 8);
    words += text.split(/\s+/).length;
    writeFileSync(join(files, `${String(i).padStart(6, "0")}.txt`), text);
    if (i < SAMPLE) writeFileSync(join(few, `${i}.txt`), text);
  }
  const whole = await add(join(folder, "whole.standoff"), files, "2");
  const sampled = await add(join(folder, "few.standoff"), few, "1");
  const bare = await bareSeconds(few, Math.min(SAMPLE, documents));
  rmSync(folder, { recursive: true });
  const tenth = Math.ceil(whole.memory.length / 10);
  return {
    documents,
    words,
    seconds: whole.seconds,
    early: Math.max(...whole.memory.slice(tenth, 2 * tenth)),
    late: Math.max(...whole.memory.slice(-tenth)),
    peak: Math.max(...whole.memory),
    sample: { documents: Math.min(SAMPLE, documents), seconds: sampled.seconds, bare },
  };
}

const add = async (ledger: string, folder: string, jobs: string) => {
  const begin = performance.now();
  const child = spawn(process.execPath, [COMMAND, "add", "--ledger", ledger, "--jobs", jobs, folder], {
    stdio: "ignore",
  });
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(residentMegabytes(child.pid!)), 500);
  const [status] = (await once(child, "close")) as [number];
  clearInterval(watch);
  if (status !== 0) throw new Error(`add ended with ${status}`);
  return { seconds: (performance.now() - begin) / 1_000, memory: memory.filter((megabytes) => megabytes > 0) };
};

/** Resident memory by /proc, in pages of 4 kB; 0 where there is no such thing. */
const residentMegabytes = (pid: number): number => {
  const file = `/proc/${pid}/statm`;
  return existsSync(file) ? (Number(readFileSync(file, "utf8").split(" ")[1]) * 4) / 1_024 : 0;
};

const bareSeconds = async (folder: string, count: number): Promise<number> => {
  const encoder = await openEncoder();
  const recording = recordSequences(encoder);
  const reader = await openReader(recording.encoder);
  const given = { published: null, title: null, outlet: null, url: null };
  for (let i = 0; i < count; i++) {
    const file = join(folder, `${i}.txt`);
    await reader.read((await readBytes(readFileSync(file), file, given)).document);
  }
  const sequences = recording.take();
  const begin = performance.now();
  await bareModel(encoder, sequences);
  const seconds = (performance.now() - begin) / 1_000;
  await reader.close();
  return seconds;
};

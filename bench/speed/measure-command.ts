import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "./article.ts";
import { runCommand } from "./run-command.ts";

const STARTS = 5;

/** The command as a user meets it: one article from a cold start (the median of five), and the peak over all of them. */
export type CommandSpeed = {
  readonly coldWords: number;
  readonly coldFirstOutput: number;
  readonly coldSeconds: number;
  readonly coldPeak: number;
  readonly allSeconds: number;
  readonly allPeak: number;
};

/** Runs the built command over the articles as files; the cold article is the one of median length. */
export async function measureCommand(articles: readonly Article[]): Promise<CommandSpeed> {
  const folder = mkdtempSync(join(tmpdir(), "standoff-speed-"));
  try {
    const files = articles.map(({ text }, i) => {
      const file = join(folder, `${i}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const byLength = articles.map((_, i) => i).sort((a, b) => articles[a]!.words - articles[b]!.words);
    const middle = byLength[Math.floor(byLength.length / 2)]!;
    const starts = [];
    for (let i = 0; i < STARTS; i++) starts.push(await runCommand(["read", "--format", "jsonl", files[middle]!]));
    const all = await runCommand(["read", "--format", "jsonl", "--jobs", "1", ...files]);
    return {
      coldWords: articles[middle]!.words,
      coldFirstOutput: median(starts.map((s) => s.firstOutput)),
      coldSeconds: median(starts.map((s) => s.seconds)),
      coldPeak: Math.max(...starts.map((s) => s.peakMegabytes)),
      allSeconds: all.seconds,
      allPeak: all.peakMegabytes,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

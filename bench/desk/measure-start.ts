import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startDesk } from "../../test/desk/start-desk.ts";

/** Seconds of a user's first minute with the demo. */
export type Start = {
  readonly printed: number;
  /** Until the first article stands in the browser with its statements marked. */
  readonly readable: number;
  /** From the press of the button until the pasted article stands there, read. */
  readonly pasted: number;
  /** Kilobytes of JavaScript that the first view asked for, compressed by gzip. */
  readonly scriptKb: number;
};

/** Starts a desk on nothing, as a newcomer does, and goes through the first minute while the demo is read behind it. */
export async function measureStart(browser: Browser, article: string): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), "standoff-bench-"));
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1_000;
  const desk = await startDesk([], folder);
  const printed = since();
  const page = await browser.newPage();
  const scripts = new Map<string, number>();
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script")
      scripts.set(response.url(), await gzipped(await response.body()));
  });
  await page.goto(desk.address);
  await page.waitForSelector("mark");
  const readable = since();
  await page.waitForLoadState("networkidle").catch(() => {});
  const scriptKb = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1_000;
  await page.getByRole("textbox", { name: "Read an article of your own" }).fill(article);
  const sent = performance.now();
  await page.getByRole("button", { name: /^read it/i }).click();
  await page.waitForURL(/\/read\//);
  await page.waitForSelector("mark");
  const pasted = (performance.now() - sent) / 1_000;
  await page.close();
  await desk.stop();
  rmSync(folder, { recursive: true });
  return { printed, readable, pasted, scriptKb };
}

const gzipped = async (bytes: Buffer): Promise<number> => (await import("node:zlib")).gzipSync(bytes).length;

import type { Browser, Page } from "playwright-core";
import { quantile } from "../ledger/quantile.ts";

/** How long a person waits at a desk: milliseconds from a key or click to the next paint, as the browser itself has it. */
export type Use = {
  readonly what: string;
  readonly times: number;
  readonly median: number;
  readonly p95: number;
  /** Until what was asked for stands there, which may be after the first paint; null where there is nothing to wait for. */
  readonly shownP95: number | null;
};

/** Uses the ledger's table and opens a long document, as a person would. `words` are words that its statements have. */
export async function measureUse(
  browser: Browser,
  desk: { readonly address: string; readonly origin: string },
  given: { readonly words: readonly string[]; readonly document: string },
): Promise<readonly Use[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(OBSERVE);
  await page.goto(desk.address);
  await page.goto(`${desk.origin}/statements`);
  await settled(page);
  const uses = [
    await measure(page, "search: a key typed", () => search(page, given.words)),
    await measure(page, "filter: a facet chosen and dropped", () => filter(page)),
    await measure(page, "scroll: a screen further", () => scroll(page)),
    await measure(page, "the next row", () => walk(page)),
    await measure(page, "open a document of 20,000 words", () => open(page, given.document)),
  ];
  await page.close();
  return uses;
}

/** Waits until the table shows what was asked for. */
const settled = (page: Page) => page.waitForSelector('.long-table[aria-busy="false"] [role="row"] .row-words');

async function measure(page: Page, what: string, use: () => Promise<readonly number[]>): Promise<Use> {
  await page.evaluate("window.paints = []");
  const shown = await use();
  // The browser reports an interaction some time after its paint.
  await page.waitForTimeout(500);
  const paints = (await page.evaluate("window.paints")) as number[];
  return {
    what,
    times: paints.length,
    median: quantile(paints, 0.5),
    p95: quantile(paints, 0.95),
    shownP95: shown.length === 0 ? null : quantile(shown, 0.95),
  };
}

/** Event Timing API: an event's duration ends at the next paint, and is rounded to 8 ms; only the longest of an interaction counts. */
const OBSERVE = `
window.paints = [];
const longest = new Map();
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) {
    if (!interactionId) continue;
    if (!longest.has(interactionId)) longest.set(interactionId, window.paints.push(0) - 1);
    const at = longest.get(interactionId);
    window.paints[at] = Math.max(window.paints[at] ?? 0, duration);
  }
}).observe({ type: "event", durationThreshold: 16, buffered: true });
`;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

async function search(page: Page, words: readonly string[]): Promise<readonly number[]> {
  const box = page.getByRole("searchbox", { name: /^Search the statements/ });
  const shown: number[] = [];
  for (const word of words) {
    await box.fill("");
    await settled(page);
    await box.pressSequentially(word.slice(0, -1), { delay: 60 });
    shown.push(
      await timed(async () => {
        await box.press(word.at(-1)!);
        await page.waitForURL((url) => url.searchParams.get("words") === word);
        await settled(page);
      }),
    );
  }
  await box.fill("");
  await settled(page);
  return shown;
}

async function filter(page: Page): Promise<readonly number[]> {
  const shown: number[] = [];
  for (let i = 0; i < FILTERS; i++) {
    const value = page.locator(".facet-value").nth(i);
    await value.waitFor();
    shown.push(
      await timed(async () => {
        await value.click();
        await page.locator(".filter-chip").first().waitFor();
        await settled(page);
      }),
    );
    await page.locator(".filter-chip").first().click();
    await page.locator(".filter-chip").waitFor({ state: "detached" });
    await settled(page);
  }
  return shown;
}

const FILTERS = 12;

async function scroll(page: Page): Promise<readonly number[]> {
  const shown: number[] = [];
  await page.locator("h1").click();
  for (let i = 0; i < SCREENS; i++) {
    shown.push(
      await timed(async () => {
        await page.keyboard.press("PageDown");
        await settled(page);
      }),
    );
  }
  return shown;
}

const SCREENS = 40;

async function walk(page: Page): Promise<readonly number[]> {
  for (let i = 0; i < SCREENS; i++) {
    await page.keyboard.press("j");
    await page.waitForTimeout(30);
  }
  return [];
}

/** Goes back and forth, since a page that is loaded anew has forgotten what it measured. */
async function open(page: Page, document: string): Promise<readonly number[]> {
  const shown: number[] = [];
  await page.getByRole("link", { name: "Documents" }).click();
  await page.getByRole("searchbox", { name: /^Search titles/ }).fill(document);
  const link = page.getByRole("row").getByRole("link", { name: document }).first();
  for (let i = 0; i < OPENINGS; i++) {
    await link.waitFor();
    shown.push(
      await timed(async () => {
        await link.click();
        await page.locator("article mark").first().waitFor();
      }),
    );
    await page.goBack();
  }
  return shown;
}

const OPENINGS = 12;

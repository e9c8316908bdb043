import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toPage } from "../src/present/page/to-page.ts";
import { harbourReading } from "./fixtures/harbour-reading.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const missing = existsSync(CHROMIUM) ? null : `${CHROMIUM} is not installed (CHROMIUM names another)`;

describe.skipIf(missing)(`the page in a browser${missing ? `: skipped, ${missing}` : ""}`, { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];
  const file = join(mkdtempSync(join(tmpdir(), "standoff-page-")), "page.html");
  const reading = harbourReading();

  beforeAll(async () => {
    writeFileSync(file, toPage(reading));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    page = await browser.newPage({ reducedMotion: "reduce" });
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => request.url().startsWith("file:") || problems.push(request.url()));
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(file).href);
  };
  const boxes = async (selector: string) =>
    page.$$eval(selector, (elements) => elements.map((one) => JSON.parse(JSON.stringify(one.getBoundingClientRect()))));

  test.each([1400, 1000])("at %i pixels, cards stand beside the text, in order, without overlapping", async (width) => {
    await open(width);
    const cards = await boxes(".card");
    expect(cards).toHaveLength(reading.statements.length);
    for (const [i, card] of cards.slice(1).entries()) expect(card.top).toBeGreaterThanOrEqual(cards[i].bottom);
    const right = Math.max(...(await boxes(".row > p")).map((paragraph) => paragraph.right));
    for (const card of cards) expect(card.left).toBeGreaterThan(right);
  });

  test("an open card stands level with its words", async () => {
    await open(1400);
    await page.click("#m13");
    const [card] = await boxes("#c13");
    const [mark] = await boxes("#m13");
    expect(Math.abs(card.top - mark.top)).toBeLessThan(10);
  });

  test.each([700, 390])(
    "at %i pixels, cards stand below their paragraph and nothing runs over the edge",
    async (width) => {
      await open(width);
      const [paragraph] = await boxes("#p2");
      const [card] = await boxes("#c2");
      expect(card.top).toBeGreaterThanOrEqual(paragraph.bottom);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    },
  );

  test("a card and its words are tied under the pointer, both ways", async () => {
    await open(1400);
    await page.hover("#c2");
    expect(await page.$$eval(".words-on", (words) => words.map((one) => one.textContent).join("|"))).toContain(
      "We have waited eleven days",
    );
    expect(await page.$$eval(".source-on", (words) => words.map((one) => one.textContent))).toEqual(["Maren Talvik"]);
    await page.hover("[data-content='3']");
    expect(await page.$$eval(".card.hover", (cards) => cards.map((one) => one.id))).toEqual(["c3"]);
  });

  test("everything can be reached by keyboard", async () => {
    await open(1400);
    const opened = () => page.$$eval(".card.on", (cards) => cards.map((one) => one.id));
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await opened()).toEqual(["c2"]);
    expect(await page.$eval("#c2 .more", (more) => more.checkVisibility())).toBe(true);
    await page.keyboard.press("ArrowUp");
    expect(await opened()).toEqual(["c1"]);
    await page.keyboard.press("Escape");
    expect(await opened()).toEqual([]);
    await page.focus("#m5");
    expect(await opened()).toEqual(["c5"]);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("c5");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("m5");
  });

  test("the filters leave the statements of one speaker, and say how many", async () => {
    await open(1400);
    await page.selectOption("select[name=speaker]", "Ilha Serrat");
    expect(await page.$$eval(".card:not(.out)", (cards) => cards.map((one) => one.id))).toEqual(["c4", "c5"]);
    expect(await page.textContent("output")).toBe(`2 of ${reading.statements.length} shown`);
    await page.selectOption("select[name=act]", "deny");
    expect(await page.$$eval(".card:not(.out)", (cards) => cards.length)).toBe(1);
  });

  test("on paper every card stands beside its paragraph", async () => {
    await open(1400);
    await page.emulateMedia({ media: "print" });
    const rows = await page.$$eval(".row", (all) =>
      all.map((row) => {
        const cards = [...row.querySelectorAll(".card")].map((card) => card.getBoundingClientRect());
        const { top, bottom } = row.getBoundingClientRect();
        return cards.every((card) => card.top >= top - 1 && card.bottom <= bottom + 1);
      }),
    );
    await page.emulateMedia({ media: null });
    expect(rows).not.toContain(false);
  });

  test("a page without script still has every card", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(pathToFileURL(file).href);
    expect(await still.locator(".card:visible").count()).toBe(reading.statements.length);
    expect(await still.locator(".filters").isVisible()).toBe(false);
    await context.close();
  });

  test.each([
    [1400, "light"],
    [1400, "dark"],
    [390, "light"],
    [390, "dark"],
  ] as const)(
    "at %i pixels, %s, nothing shuts a reader out, whether a card is open or not",
    async (width, colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open(width);
      expect(await barriers(page)).toEqual([]);
      await open(width);
      await page.click("#m13");
      expect(await barriers(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: null });
    },
  );

  test("words too pale to read would be seen", async () => {
    await open(1400);
    await page.evaluate("document.querySelector('#p2').style.color = 'silver'");
    expect(await barriers(page)).toEqual([expect.stringContaining("color-contrast")]);
  });

  test("nothing was asked for from outside, and nothing was refused or failed", () => {
    expect(problems).toEqual([]);
  });
});

/** What axe calls serious or critical: each rule with the elements that break it. */
const barriers = async (page: Page): Promise<readonly string[]> => {
  // The line from a card to its words lies over everything, and axe judges no contrast through it.
  await page.$eval(".tie", (line) => line.remove());
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

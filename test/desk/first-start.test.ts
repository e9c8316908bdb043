import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { withoutBrowser } from "./find-chromium.ts";
import { PATIENCE, type Sitting, sitDown } from "./sit-down.ts";

const skipped = withoutBrowser === null ? "" : `: skipped, ${withoutBrowser}`;

describe.skipIf(withoutBrowser !== null)(`a first start, without a ledger${skipped}`, { timeout: 120_000 }, () => {
  let now: Sitting;
  beforeAll(async () => {
    now = await sitDown({ at: { folder: mkdtempSync(join(tmpdir(), "standoff first ")) }, name: null });
  }, 120_000);
  afterEach(() => expect(now.takeProblems()).toEqual([]));
  afterAll(() => now?.leave(), 60_000);

  test("the address is printed soon, and what stands there is said", () => {
    expect(now.desk.printedAfter).toBeLessThan(10_000);
    expect(now.desk.said()).toContain("an invented conflict that ships with standoff");
  });

  test("the first screen is an article, already read, with one card open that nobody has reviewed", async () => {
    const { page } = now;
    await page.getByRole("heading", { level: 1, name: /^Velane sets Sunday deadline/ }).waitFor();
    const open = page.locator(".card[aria-current]");
    await open.waitFor();
    expect(await open.count()).toBe(1);
    expect(await open.textContent()).toMatch(/(threatened|demanded).*unreviewed.*condition/);
    expect(await page.locator("article mark").count()).toBeGreaterThan(10);
    await page.getByText("an invented conflict", { exact: true }).waitFor();
  });

  test("a strip says how far the reading of the rest is, and moves", async () => {
    const strip = () => now.page.locator(".strip").textContent();
    await expect.poll(strip).toMatch(/reading \d+ of \d+/);
    const before = await strip();
    await expect.poll(strip).not.toBe(before);
  });

  test("while that goes on, an article of one's own is pasted, read and opened", async () => {
    const { page } = now;
    await page.getByLabel("Read an article of your own").fill(PASTED);
    const begun = performance.now();
    await page.keyboard.press("Control+Enter");
    await page.waitForURL(/\/read\//);
    await page.getByText("the harbour chapel would stay open").first().waitFor();
    expect(performance.now() - begun).toBeLessThan(PATIENCE);
    await page
      .getByRole("button", { name: /^Statement \d+: Mara Tenn/ })
      .first()
      .click();
    await expect.poll(() => page.locator(".card[aria-current]").textContent()).toMatch(/Mara Tenn.*unreviewed/);
    expect((await page.locator(".is-words").allTextContents()).join("")).toContain(
      "the harbour chapel would stay open",
    );
  });

  test("with the first answer to a question of who is judging, what was asked for is done", async () => {
    const { page } = now;
    await page.keyboard.press("a");
    await page.getByRole("dialog", { name: "Who is judging?" }).waitFor();
    await page.keyboard.type("Mara Tenn");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".card[aria-current]").textContent()).toContain("accepted by Mara Tenn");
    await page.getByRole("banner").getByRole("button", { name: "Mara Tenn" }).waitFor();
  });

  test("it ends as soon as it is asked to, in the midst of reading", async () => {
    await now.page.close();
    const begun = performance.now();
    expect(await now.desk.stop()).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

const PASTED = `Chapel of Port Amery to stay open

Mara Tenn, the harbour's chaplain, said on Monday that the harbour chapel would stay open. "Nobody is turned away," she told reporters in Port Amery.

The Oru council denied that it had asked for the keys.`;

import { expect, test } from "vitest";
import { describeAtDesk } from "./describe-at-desk.ts";
import { ALIASES } from "./extremes/aliased-reading.ts";
import { buildExtremes } from "./extremes/build-extremes.ts";
import { UNENDING, unendingReading } from "./extremes/unending-reading.ts";
import { saidIn, vastReading } from "./extremes/vast-reading.ts";
import { settle } from "./sit-down.ts";

const LONG = `/read/${unendingReading().document.id}`;
const VAST = `/read/${vastReading().document.id}`;

describeAtDesk({ doing: "what is very long", ledger: buildExtremes }, (now) => {
  const lit = () => now().page.locator(".is-words");

  test.each([
    `${LONG}?at=unending`,
    "/statements?words=unending",
    "/statements?like=an+unending+sentence",
    "/review?words=unending",
    "/record/unending",
    "/party/unending-tenn",
  ])("a statement of 20,000 characters is shown at %s", async (path) => {
    const { page, go } = now();
    await go(path);
    await expect
      .poll(() => page.getByRole("main").textContent())
      .toContain("an unending sentence an unending sentence");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test("a statement of 20,000 characters is copied whole", async () => {
    const { page, go } = now();
    await go(`${LONG}?at=unending`);
    await page.keyboard.press("c");
    await page.getByText("Copied the words with their citation").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n")[0]!.trim()).toBe(UNENDING.trim());
  });

  test("a document of 300,000 words opens at any of its words, and is gone through", async () => {
    const { page, go } = now();
    await go(VAST);
    await page.keyboard.press("j");
    await expect.poll(() => lit().allTextContents()).toEqual([saidIn(0)]);
    await go(`${VAST}?at=vast-1999`);
    await expect.poll(() => lit().allTextContents()).toEqual([saidIn(1_999)]);
    await expect.poll(async () => (await lit().boundingBox())!.y).toBeLessThan(900);
    expect((await lit().boundingBox())!.y).toBeGreaterThan(0);
    await page.keyboard.press("k");
    await page.waitForURL(/at=vast-1998/);
    await page.reload();
    await settle(page);
    await expect.poll(() => lit().allTextContents()).toEqual([saidIn(1_998)]);
    const text = page.getByRole("article", { name: "The text of the document" });
    await expect.poll(async () => (await text.textContent())!.includes(saidIn(1_000))).toBe(true);
  });

  test("a party with 5,000 names has a dossier, and is found by each of them", async () => {
    const { page, go } = now();
    await go("/party/alias-0");
    const names = page.getByRole("region", { name: /^Names/ });
    expect(await names.getByRole("heading").textContent()).toBe("Names 5,000");
    await names.getByRole("button", { name: /more$/ }).click();
    await expect.poll(() => names.getByRole("listitem").count()).toBeGreaterThan(12);
    expect(await page.getByRole("region", { name: "Held to be one" }).textContent()).toContain("of one house");
    await go(`/people?words=${encodeURIComponent(ALIASES[4_711]!.name)}`);
    await page.getByRole("table").getByRole("link").click();
    await page.getByRole("heading", { name: "Names 5,000" }).waitFor();
  });
});

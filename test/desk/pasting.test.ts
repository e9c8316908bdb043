import { expect, test } from "vitest";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildEmpty } from "./oru/build-oru.ts";
import { settle } from "./sit-down.ts";

describeAtDesk({ doing: "pasting into an empty ledger", ledger: buildEmpty }, (now) => {
  test("an article is pasted with what is known of it, and read", async () => {
    const { page, go } = now();
    await go("/");
    await page.getByRole("heading", { name: "There is nothing in this ledger yet" }).waitFor();
    await page.getByLabel("Read an article of your own").fill(BRIDGE);
    await page.getByText("Title, outlet, date, address").click();
    await page.getByLabel("Outlet").fill("Amery Courier");
    await page.getByLabel("Published").fill("next week");
    await page.getByRole("button", { name: /^Read it/ }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Published").fill("2026-03-12");
    await page.getByRole("button", { name: /^Read it/ }).click();
    await page.waitForURL(/\/read\//);
    await expect.poll(() => page.locator(".kicker").textContent()).toMatch(/Amery Courier.*12 March 2026/);
    await page.getByRole("button", { name: /^Statement 1: Mara Tenn/ }).waitFor();
  });

  test("the same text again is not kept twice", async () => {
    const { page, go } = now();
    await go("/add");
    await page.getByLabel("Read an article of your own").fill(BRIDGE);
    await page.getByText("Title, outlet, date, address").click();
    await page.getByLabel("Outlet").first().fill("Amery Courier");
    await page.keyboard.press("Control+Enter");
    await page.getByText("This text is in the ledger already.").waitFor();
    await page.waitForURL(/\/read\//);
  });

  test("statements that say the like of a sentence are found by its meaning", async () => {
    const { page, go } = now();
    await go("/statements");
    await page.getByRole("button", { name: "like a sentence" }).click();
    await page.getByLabel("A sentence that statements shall be like").fill("The crossing has been shut, says Tenn");
    await page.keyboard.press("Enter");
    await page.waitForURL(/like=The\+crossing/);
    const first = page.getByRole("table", { name: "Statements" }).locator('[data-row="0"]');
    await expect.poll(() => first.textContent()).toMatch(/the bridge at Port Amery was closed.*meaning 0\.\d\d/);
    await page.reload();
    await settle(page);
    expect(await first.textContent()).toContain("the bridge at Port Amery was closed");
    await page.getByRole("link", { name: "by words" }).click();
    await page.getByLabel("Search the statements").waitFor();
  });

  test("what cannot be read is said, and what was pasted stays", async () => {
    const { page, go } = now();
    await go("/");
    await page.getByLabel("Read an article of your own").fill("\u0007");
    await page.getByRole("button", { name: /^Read it/ }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByLabel("Read an article of your own").inputValue()).toBe("\u0007");
  });
});

const BRIDGE = `Mara Tenn said on Monday that the bridge at Port Amery was closed. The Oru council promised that a ferry would sail by Friday.

"We are patient," said Piers Adeyo, the envoy.`;

import { expect, test } from "vitest";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { settle } from "./sit-down.ts";

describeAtDesk({ doing: "reviewing by keys alone", ledger: buildOru, name: null }, (now) => {
  /** Presses Tab until something of this name has the focus. */
  const tabTo = async (name: RegExp) => {
    const { page } = now();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if (name.test((await page.evaluate(() => document.activeElement?.textContent)) ?? "")) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  /** Waits until the keyboard is in a form of this name. */
  const atForm = (name: string) => now().page.getByRole("form", { name }).locator(":focus").waitFor();
  /** Waits until the queue is at a place and the statement there can be judged. */
  const standsAt = async (place: string) => {
    const { page } = now();
    await expect.poll(() => page.locator(".review-progress").textContent()).toContain(place);
    await page.getByRole("article").getByRole("button", { name: "Accept" }).waitFor();
  };

  test("from the first page to an empty queue, with a name, a correction, a check, a withdrawal, an undoing on the way", async () => {
    const { page, go } = now();
    const card = page.getByRole("article");
    await go("/");
    await tabTo(/^Review/);
    await page.keyboard.press("Enter");
    await standsAt("1 of 25");
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog", { name: "Who is judging?" });
    await dialog.waitFor();
    await page.keyboard.type("Piers Adeyo");
    await page.keyboard.press("Enter");
    await standsAt("1 of 24");

    const heading = () => card.getByRole("heading").textContent();
    const first = await heading();
    await page.keyboard.press("s");
    await standsAt("2 of 24");
    await page.keyboard.press("p");
    await standsAt("1 of 24");
    await expect.poll(heading).toBe(first);

    await page.keyboard.press("e");
    const form = page.getByRole("dialog", { name: "Correct the statement" });
    await form.waitFor();
    await tabTo(/^asserted/);
    await page.keyboard.type("warn");
    await tabTo(/^Correct/);
    await page.keyboard.press("Enter");
    await form.waitFor({ state: "detached" });
    await expect.poll(() => card.textContent()).toMatch(/corrected act/);
    await page.keyboard.press("v");
    await atForm("Is it so?");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("the bell has rung");
    await expect.poll(() => page.getByRole("button", { name: "Keep the check" }).isEnabled()).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => card.textContent()).toMatch(/(supported|checked|contradicted) by Piers Adeyo/);
    await page.keyboard.press("s");

    await standsAt("1 of 23");
    await page.keyboard.press("x");
    await atForm("Withdraw it");
    await page.keyboard.type("a heading");
    await page.keyboard.press("Enter");
    await standsAt("1 of 22");
    await page.keyboard.press("u");
    await standsAt("1 of 23");

    for (let left = 23; left > 0; left--) {
      await standsAt(`1 of ${left} `);
      await settle(page);
      await page.keyboard.press("a");
    }
    await page.getByText("Nothing is left in this queue").waitFor();
    await expect.poll(() => page.getByRole("navigation", { name: "Rooms" }).textContent()).not.toContain("unreviewed");
  });
});

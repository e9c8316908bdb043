import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { VIEWS } from "./views.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;

/** What can be operated on a page and cannot be reached by Tab, or is not seen to have the focus when it has. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const operable = "a[href], button, input, select, textarea, summary, [role=button], [role=combobox]";
    const shown = [...document.querySelectorAll<HTMLElement>(operable)].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !(one as HTMLButtonElement).disabled,
    );
    const unseen = (one: HTMLElement): boolean => {
      one.focus({ preventScroll: true });
      if (document.activeElement !== one) return true;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 1) && boxShadow === "none";
    };
    return shown.filter((one) => one.tabIndex < 0 || unseen(one)).map((one) => one.outerHTML.slice(0, 160));
  });

describeAtDesk({ doing: "the keyboard", ledger: buildOru }, (now) => {
  const focused = () => now().page.evaluate(() => document.activeElement!.textContent!.trim());

  test.each(VIEWS)("reaches whatever can be operated at %s, and shows where it is", async (path) => {
    const { page, go } = now();
    await go(path);
    // The browser draws a ring for whoever uses keys.
    await page.keyboard.press("Tab");
    expect(await outOfReach(page)).toEqual([]);
  });

  test.each([
    [HARBOUR, "Correct the title"],
    ["/statements", "Export…"],
    ["/party/e1", "Put on a side…"],
    ["/party/e1", "Link with another…"],
    ["/log", "Keys"],
    ["/log", "Ines Calder"],
  ])("stays in a dialog of %s, “%s”, and is back at what opened it when it is closed", async (path, name) => {
    const { page, go } = now();
    await go(path);
    const opener = page.getByRole("button", { name, exact: true });
    await opener.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press("Tab");
      // Between the last and the first, the browser's own bar has its turn.
      const outside = () => {
        const at = document.activeElement!;
        return at === document.body || at.closest("dialog") !== null ? null : at.outerHTML.slice(0, 160);
      };
      expect(await page.evaluate(outside)).toBe(null);
    }
    await dialog.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("a form in a card gives it back to the card, and the way past the bar leads to the content", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=flour`);
    const opener = page.getByRole("button", { name: /^Note/ });
    await opener.press("Enter");
    await page.getByRole("form", { name: "Write a note" }).locator(":focus").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(focused).toMatch(/^Note/);
    await go("/log");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("To the content");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe("room");
  });

  test("the list of keys names what each does in the view, and the keys do it", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=flour`);
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keys" });
    await list.waitFor();
    const keys = await list.locator("kbd").allTextContents();
    for (const key of ["j", "k", "c", "a", "e", "x", "v", "m", "t", "n", "u", "w", "/", "?"])
      expect(keys).toContain(key);
    expect(new Set(keys).size).toBe(keys.length);
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe("search");
  });
});

import { expect, test } from "vitest";
import { barriersOn, barriersOnEvery } from "./barriers-on.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { VIEWS } from "./views.ts";

describeAtDesk({ doing: "no view shuts a reader out", ledger: buildOru }, (now) => {
  test.each(VIEWS)("%s does not", async (path) => {
    const { page, go } = now();
    await go(path);
    expect(await barriersOnEvery(page)).toEqual([]);
  });

  test("one that did would be seen", async () => {
    const { page, go } = now();
    await go("/log");
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("main p")!.style.color = "#eee";
    });
    expect(await barriersOn(page)).toEqual([expect.stringContaining("color-contrast")]);
  });
});

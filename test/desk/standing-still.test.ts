import { expect, test } from "vitest";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildExtremes } from "./extremes/build-extremes.ts";
import { buildOru } from "./oru/build-oru.ts";

/** Sums up by how much what is shown is moved while nobody does anything. */
const WATCH = `window.moved = 0;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.moved += shift.value;
}).observe({ type: "layout-shift", buffered: true });`;

const ROOMS = ["/", "/statements", "/documents", "/people", "/review", "/add", "/log"];

/** Half of what browsers still hold to be good. */
const HARDLY = 0.05;

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
]) {
  describeAtDesk(
    { doing: `waiting for a room on ${viewport.width} pixels`, ledger: buildOru, screen: { viewport } },
    (now) => {
      test.each(ROOMS)("nothing jumps in %s while it fills", async (path) => {
        const { page, go } = now();
        await page.addInitScript(WATCH);
        await go(path);
        await page.waitForTimeout(500);
        expect(await page.evaluate("window.moved")).toBeLessThan(HARDLY);
      });
    },
  );
}

describeAtDesk({ doing: "pointing at words that are cut off", ledger: buildExtremes }, (now) => {
  test("all of them are told, and of those that have room nothing is", async () => {
    const { page, go } = now();
    await go("/statements?words=unending");
    const cut = page.locator(".row-words .two-lines").first();
    await cut.hover();
    await expect.poll(() => cut.getAttribute("title")).toMatch(/^.{500,}/);
    const whole = page.locator(".of-standing .one-line").first();
    await whole.hover();
    expect((await whole.getAttribute("title")) ?? "").toBe("");
  });
});

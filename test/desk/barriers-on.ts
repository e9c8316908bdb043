import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe calls serious or critical on a page, or within a part of it: each rule with the elements that break it. */
export async function barriersOn(page: Page, within = "html"): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(within)})`);
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(" ")}`);
}

/** The same on a wide and on a narrow page, light and dark. */
export async function barriersOnEvery(page: Page, within?: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(twoFrames);
      found.push(...(await barriersOn(page, within)).map((barrier) => `${width} ${colorScheme}: ${barrier}`));
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** Runs in the page: until what has changed is drawn. */
const twoFrames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { persianReading, YASAR, YASAR_SAYS } from "./oru/persian-reading.ts";
import { VIEWS } from "./views.ts";

/** What stands over the right edge of the page, so that it would have to be scrolled sideways. */
const overTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll("body *")]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 160)),
  );

describeAtDesk(
  { doing: "a narrow page", ledger: buildOru, screen: { viewport: { width: 360, height: 740 } } },
  (now) => {
    test.each(VIEWS)("%s is not wider than 360 pixels", async (path) => {
      await now().go(path);
      expect(await overTheEdge(now().page)).toEqual([]);
    });

    test("every room can be gone to, and a statement be judged", async () => {
      const { page, go } = now();
      await go("/");
      for (const [room, heading] of [
        ["Ledger", "Ledger"],
        ["People", "People and groups"],
        ["Log", "Log"],
        ["Review", "Review"],
      ] as const) {
        await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: room }).click();
        await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      }
      await page.getByRole("button", { name: "Note" }).click();
      await page.getByLabel("Note", { exact: true }).fill("on the way");
      await page.getByRole("button", { name: "Keep the note" }).click();
      await page.getByText("Noted.").waitFor();
      expect(await overTheEdge(page)).toEqual([]);
    });
  },
);

const ZOOMED = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };

describeAtDesk({ doing: "a page at 200 % zoom", ledger: buildOru, screen: ZOOMED }, (now) => {
  test.each(VIEWS)("%s is not wider than the screen", async (path) => {
    await now().go(path);
    expect(await overTheEdge(now().page)).toEqual([]);
  });
});

describeAtDesk({ doing: "names and quotations from right to left", ledger: buildOru }, (now) => {
  const directionOf = (words: string) =>
    now()
      .page.getByRole("main")
      .getByText(words)
      .first()
      .evaluate((one) => getComputedStyle(one).direction);

  test.each([
    ["/party/y1", YASAR],
    ["/party/y1", YASAR_SAYS],
    ["/people", YASAR],
    ["/statements", YASAR],
    ["/statements", YASAR_SAYS],
    ["/review", YASAR],
    ["/record/yasar", YASAR_SAYS],
    [`/read/${persianReading().document.id}`, YASAR],
    [`/read/${persianReading().document.id}`, YASAR_SAYS],
    ["/documents", "پل بندر بسته ماند"],
    ["/log", "پل بندر بسته ماند"],
  ])("at %s, “%s” runs from right to left", async (path, words) => {
    await now().go(path);
    await expect.poll(() => directionOf(words)).toBe("rtl");
  });

  test("what stands around them runs from left to right, and a way points as its arrows do", async () => {
    const { page, go } = now();
    await go("/statements");
    const row = page.getByRole("row", { name: new RegExp(YASAR) });
    for (const cell of await row.getByRole("cell").all()) {
      expect(await cell.evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
    }
    await go("/log");
    const entry = page.getByRole("link", { name: /^document پل/ });
    expect(await entry.evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
    for (const path of ["/review", "/record/yasar"]) {
      await go(path);
      const [speaker, audience] = await Promise.all(
        [YASAR, "to رادیو اورو"].map((words) =>
          page.getByRole("definition").filter({ hasText: "→" }).getByText(words, { exact: true }).boundingBox(),
        ),
      );
      expect(speaker!.x + speaker!.width, path).toBeLessThan(audience!.x);
    }
  });

  test("they are set in a font of their own that comes with the desk", async () => {
    const { page, go } = now();
    await go("/party/y1");
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
    );
    expect(fonts.join()).toMatch(/Noto (Naskh|Sans) Arabic/);
  });
});

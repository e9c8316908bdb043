import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { StatementList } from "../../src/present/desk/statement-list.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { settle } from "./sit-down.ts";

describeAtDesk({ doing: "searching the ledger", ledger: buildOru }, (now) => {
  const rows = () => now().page.getByRole("table", { name: "Statements" }).locator("[data-row]");
  const told = () => now().page.getByRole("main").getByRole("status").first().textContent();

  test("words are searched for from anywhere, and stand in the address", async () => {
    const { page, go } = now();
    await go("/log");
    await page.keyboard.press("/");
    await page.keyboard.type("harbour");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/statements\?words=harbour$/);
    await expect.poll(told).toBe("3 statements");
    for (const words of await rows().allTextContents()) expect(words).toContain("harbour");
    await page.getByLabel("Search the statements").fill('"the wages"');
    await expect.poll(told).toBe("1 statement");
    await page.reload();
    await settle(page);
    expect(await told()).toBe("1 statement");
    expect(await page.getByLabel("Search the statements").inputValue()).toBe('"the wages"');
  });

  test("facets narrow, one after the other, and what is out of reach is told of", async () => {
    const { page, go } = now();
    await go("/statements");
    await expect.poll(told).toBe("25 statements");
    await page.getByRole("link", { name: /^Maren Talvik/ }).click();
    await expect.poll(told).toBe("3 statements");
    await page
      .getByRole("complementary")
      .getByRole("link", { name: /^threatened/ })
      .click();
    await expect.poll(told).toBe("2 statements");
    await page.goBack();
    await expect.poll(told).toBe("3 statements");
    await page.goForward();
    await go(`${new URL(page.url()).pathname}${new URL(page.url()).search}&outlet=Amery+Courier`);
    await page.getByText("No statement meets these filters together.").waitFor();
    await page.getByRole("link", { name: "without outlet Amery Courier" }).click();
    await expect.poll(told).toBe("2 statements");
    await page.getByRole("link", { name: "Drop all" }).click();
    await expect.poll(told).toBe("25 statements");
  });

  test("a row leads to its words, and the way back to the row", async () => {
    const { page, go } = now();
    await page.setViewportSize({ width: 1440, height: 500 });
    await go("/statements?order=document");
    await page.keyboard.press("j");
    for (let moves = 0; moves < 14; moves++) await page.keyboard.press("j");
    await page.waitForURL(/row=15/);
    const row = page.locator('[data-row="14"]');
    const words = await row.getByRole("link").first().textContent();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/read\//);
    await settle(page);
    await expect
      .poll(() => page.locator(".is-words").allTextContents())
      .toEqual([expect.stringContaining(words!.slice(1, -2))]);
    await page.goBack();
    await row.waitFor();
    await expect.poll(() => row.getAttribute("aria-current")).toBe("true");
    await expect.poll(async () => (await row.boundingBox())!.y).toBeLessThan(500);
    expect((await row.boundingBox())!.y).toBeGreaterThan(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("filters are kept under a name, opened again, and removed", async () => {
    const { page, go } = now();
    await go("/statements?act=threaten");
    await page.getByLabel("Save this view under a name").fill("Threats");
    await page.keyboard.press("Enter");
    const view = page.getByRole("link", { name: "Threats" });
    await view.waitFor();
    await go("/statements");
    await view.click();
    await expect.poll(told).toBe("2 statements");
    await page.getByRole("button", { name: "Remove the view Threats" }).click();
    await page.getByText("Threats was removed.").waitFor();
    await page.getByText("Threats was removed.").getByRole("button", { name: "Undo" }).click();
    await view.waitFor();
  });

  test.each([
    ["CSV", "csv"],
    ["JSON lines", "jsonl"],
    ["Web annotations", "jsonld"],
    ["Brief, Markdown", "md"],
  ])("what is shown is given out as %s: the same rows, in the same order", async (words, format) => {
    const { page, go, desk, ask } = now();
    await go("/statements?speaker=Adeyo&order=said");
    await page.getByRole("button", { name: "Export…" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("link", { name: words }).click(),
    ]);
    const file = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    const asked = await page.request.get(
      `${desk.origin}/api/v1/statements/export?format=${format}&speaker=Adeyo&order=said`,
    );
    expect(asked.headers()["content-disposition"]).toMatch(/^attachment/);
    expect(file).toBe(await asked.text());
    const { rows: listed } = (await ask("/statements?speaker=Adeyo&order=said")) as StatementList;
    expect(listed.length).toBe(3);
    const places = listed.map(({ quotation }) =>
      file.indexOf(format === "csv" ? quotation.replaceAll('"', '""') : quotation),
    );
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(format === "md" ? places : places.toSorted((one, other) => one - other)).toEqual(places);
  });

  test("a brief for a word processor is given out", async () => {
    const { page, go } = now();
    await go("/statements?speaker=Adeyo");
    await page.getByRole("button", { name: "Export…" }).click();
    await page.getByLabel("speaker", { exact: true }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("link", { name: "Brief, Word" }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect(new URL(download.url()).searchParams.get("by")).toBe("speaker");
  });

  test("several statements are accepted together, and that is taken back together", async () => {
    const { page, go } = now();
    await go("/statements?speaker=Adeyo");
    await rows().nth(0).getByRole("checkbox").click();
    await rows()
      .nth(2)
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    const bar = page.getByRole("region", { name: "Chosen statements" });
    await bar.getByText("3 statements chosen").waitFor();
    await bar.getByRole("button", { name: "Accept" }).click();
    await bar.getByText("3 of 3 accepted").waitFor();
    await expect.poll(() => rows().filter({ hasText: "accepted" }).count()).toBe(3);
    await bar.getByRole("button", { name: "Undo all" }).click();
    await bar.getByText("3 of 3 undone").waitFor();
    await expect.poll(() => rows().filter({ hasText: "unreviewed" }).count()).toBe(3);
  });
});

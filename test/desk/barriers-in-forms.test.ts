import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { barriersOn, barriersOnEvery } from "./barriers-on.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;

describeAtDesk({ doing: "nothing that opens shuts a reader out", ledger: buildOru }, (now) => {
  test.each([
    ["the list of keys", HARBOUR, "?", "dialog"],
    ["a correction", `${HARBOUR}?at=flour`, "e", "dialog"],
    ["a check", `${HARBOUR}?at=flour`, "v", ".short-form"],
    ["a note", `${HARBOUR}?at=flour`, "m", ".short-form"],
    ["tags", `${HARBOUR}?at=flour`, "t", ".short-form"],
    ["who is meant", `${HARBOUR}?at=bread-boat-report`, "i", ".short-form"],
    ["a withdrawal", "/review", "x", ".short-form"],
    ["what can be done with words", `${HARBOUR}?at=flour`, "w", ".selection-menu"],
  ])("%s does not", async (_, path, key, part) => {
    const { page, go } = now();
    await go(path);
    await page.locator(".shown-bar, .card-actions").first().waitFor();
    await page.keyboard.press(key);
    await page.locator(part).waitFor();
    expect(await barriersOnEvery(page, part)).toEqual([]);
  });

  test.each([
    ["/statements", "Export…"],
    ["/party/e1", "Put on a side…"],
    ["/party/e1", "Link with another…"],
    ["/party/e1", "Split"],
    [`${HARBOUR}?facts=open`, "Correct the date of publication"],
    ["/log", "Ines Calder"],
  ])("on %s, the dialog of “%s” does not", async (path, name) => {
    const { page, go } = now();
    await go(path);
    await page.getByRole("button", { name }).click();
    await page.getByRole("dialog").waitFor();
    expect(await barriersOnEvery(page, "dialog")).toEqual([]);
  });

  test("the choices of a field do not", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=bread-boat-report`);
    await page.keyboard.press("i");
    await page.getByLabel("Party of this document").press("ArrowDown");
    await page.getByRole("listbox", { name: "Parties" }).getByRole("option").first().waitFor();
    expect(await barriersOn(page, ".short-form")).toEqual([]);
  });

  test("the filters behind their button, on a narrow page, do not", async () => {
    const { page, go } = now();
    await page.setViewportSize({ width: 360, height: 900 });
    await go("/statements");
    await page.getByRole("button", { name: "Filters" }).click();
    const dialog = page.getByRole("dialog", { name: "Filters" });
    await dialog.getByRole("link", { name: /^threatened/ }).waitFor();
    expect(await barriersOn(page, "dialog")).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("what is said at the foot of the page does not", async () => {
    const { page, go } = now();
    await go("/review");
    await page.getByRole("article").getByRole("button", { name: "Accept" }).click();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).waitFor();
    expect(await barriersOn(page, ".said")).toEqual([]);
  });
});

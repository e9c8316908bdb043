import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { DocumentList } from "../../src/present/desk/document-list.ts";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { quayReading } from "../fixtures/open-harbour.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { ferryNow } from "./oru/ferry-readings.ts";
import { settle } from "./sit-down.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;
const FERRY = ferryNow().document.id;
const QUAY = quayReading().document.id;

describeAtDesk({ doing: "going on from where one is", ledger: buildOru }, (now) => {
  test("n goes on to the document behind, in the order of the ledger", async () => {
    const { page, go } = now();
    await go(`/read/${FERRY}`);
    await page.keyboard.press("n");
    await page.waitForURL(/\?at=ferry-2026-03-10/);
    await page.keyboard.press("n");
    await page.waitForURL(new RegExp(`/read/${QUAY}\\?at=`));
  });

  test("a name in the text is opened by keys, and come back to", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?names=shown`);
    const name = page.getByRole("button", { name: "Petra Lanning", exact: true }).first();
    await name.focus();
    await page.keyboard.press("Enter");
    const who = page.getByRole("complementary", { name: "Who this is: Petra Lanning" });
    await who.waitFor();
    await expect.poll(() => focused(page)).toMatch(/^ASIDE who-strip/);
    await who.getByRole("button", { name: "Close" }).press("Enter");
    await expect.poll(() => focused(page)).toMatch(/^\w+ .*is-name: Petra Lanning/);
  });

  test("the focus stays with the statement when it was accepted, and near it when it was withdrawn", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=fuel`);
    await page.getByRole("button", { name: /^Accept a/ }).press("Enter");
    await page.getByRole("button", { name: /^Accepted/ }).waitFor();
    expect(await focused(page)).toMatch(/^BUTTON .*: Accepted/);
    await page.getByRole("button", { name: /^Withdraw x/ }).press("Enter");
    await page.getByRole("form", { name: "Withdraw it" }).getByRole("textbox").press("Enter");
    await page.getByText("20 statements", { exact: false }).first().waitFor();
    expect(await focused(page)).not.toMatch(/^BODY/);
    await page.keyboard.press("u");
    await page.getByText("21 statements", { exact: false }).first().waitFor();
    await page.keyboard.press("u");
    await page.getByRole("button", { name: /^Accept a/ }).waitFor();
  });

  test("while the code of a room is on its way, its heading stands there, and then has the focus", async () => {
    const { page, go } = now();
    await go("/log");
    let come = () => {};
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route("**/assets/add-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole("link", { name: "Add", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Add" }).waitFor();
    expect(await page.locator("main .drop").count()).toBe(0);
    come();
    await page.locator("main .drop").waitFor();
    await expect.poll(() => focused(page)).toMatch(/^H1 .*: Add/);
  });

  test("the key for search is the ledger's own there, also after the ledger has moved on", async () => {
    const { page, go } = now();
    await go("/statements");
    const anew = page.waitForResponse(/\/api\/v1\/desk$/);
    await page.request.post(`${now().desk.origin}/api/v1/records/patrol/notes`, {
      data: { text: "ask the harbour office", by: "Ines Calder" },
      headers: { origin: now().desk.origin },
    });
    await (await anew).finished();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await page.keyboard.press("/");
    await expect.poll(() => focused(page)).toMatch(/^INPUT words-filter/);
  });

  test("a name that is chosen in one tab is the name in the other", async () => {
    const { page, go, context, desk } = now();
    await go("/log");
    const other = await context.newPage();
    await other.goto(`${desk.origin}/log`);
    await settle(other);
    await other.locator(".person").click();
    await other.getByLabel("Name").fill("Piers Adeyo");
    await other.getByRole("button", { name: "Judge as this person" }).click();
    await expect.poll(() => page.locator(".person").textContent()).toBe("Piers Adeyo");
    await page.locator(".person").click();
    await page.getByLabel("Name").fill("Ines Calder");
    await page.getByRole("button", { name: "Judge as this person" }).click();
    await other.close();
  });

  test("of several that are judged, one that has gone meanwhile is told of, and the others are judged", async () => {
    const { page, go, desk } = now();
    await go("/statements?outlet=Amery+Courier");
    const boxes = page.getByRole("checkbox", { name: /^Choose the statement/ });
    await expect.poll(() => boxes.count()).toBe(2);
    const [gone] = (await page.locator(".row-words").first().getAttribute("href"))!.match(/(?<=at=)[^&]+/)!;
    // The page hears nothing of what becomes of it.
    await page.route("**/api/v1/events", (route) => route.abort());
    for (const box of await boxes.all()) await box.click();
    await withdraw(page, desk.origin, gone!);
    await page.getByRole("region", { name: "Chosen statements" }).getByRole("button", { name: "Accept" }).click();
    await page.getByText(/1 of 2 accepted, 1 refused: /).waitFor();
    await page.getByText(/^1 accepted, 1 not: /).waitFor();
    await page.unroute("**/api/v1/events");
  });

  test("a document that is withdrawn while it is open says so, with the way to what became of it", async () => {
    const { page, go, desk } = now();
    await go(`/read/${FERRY}`);
    await withdraw(page, desk.origin, FERRY);
    await page.getByRole("heading", { level: 1, name: "Reader" }).waitFor();
    await page.getByRole("link", { name: "What became of it" }).click();
    await page.getByText("No longer live.").waitFor();
  });

  test("what is linked from an older state is shown as it was then", async () => {
    const { page, go } = now();
    const { rows } = (await now().ask("/documents?asOf=5")) as DocumentList;
    expect(rows.length).toBeGreaterThan(0);
    await go(`${HARBOUR}?asOf=5&at=patrol`);
    await page.getByRole("link", { name: /^Record o/ }).click();
    await page.getByText("As the ledger was at entry 5.").waitFor();
    await page.getByRole("link", { name: "Open in the reader" }).click();
    await page.getByText("This is the document as it stood at entry 5 of the ledger.").waitFor();
  });
});

/** What has the focus: its element, its classes and its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName, className, textContent } = document.activeElement!;
    return `${tagName} ${className}: ${textContent?.trim().slice(0, 60)}`;
  });

const withdraw = async (page: Page, origin: string, id: string) => {
  const answer = await page.request.post(`${origin}/api/v1/records/${id}/withdraw`, {
    data: { reason: "wrongly read", by: "Mara Tenn" },
    headers: { origin },
  });
  expect(answer.status()).toBe(200);
};

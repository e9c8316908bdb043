import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk, INES } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";

const HARBOUR = harbourReading().document;

describeAtDesk({ doing: "knowing a document", ledger: buildOru }, (now) => {
  const undo = () => now().page.getByRole("status").getByRole("button", { name: "Undo" }).click();

  test("its facts stand with it, and are put right in place", async () => {
    const { page, go } = now();
    await go("/documents");
    await page.getByRole("link", { name: HARBOUR.title! }).click();
    await page.getByRole("button", { name: "About this document" }).click();
    const facts = page.getByRole("region", { name: "About this document" });
    await expect.poll(() => facts.textContent()).toContain(HARBOUR.textHash);
    await facts.getByRole("button", { name: "Correct the outlet" }).click();
    const dialog = page.getByRole("dialog", { name: "Correct the outlet" });
    await dialog.getByLabel("Outlet").fill("The Channel Ledger, evening edition");
    await dialog.getByLabel("Reason").fill("as the masthead has it");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".kicker").textContent()).toContain("evening edition");
    await expect.poll(() => facts.textContent()).toMatch(new RegExp(`put right by ${INES}.*as the masthead has it`));
    await page.reload();
    await expect.poll(() => facts.textContent()).toContain("evening edition");
    await page.keyboard.press("u");
    await expect.poll(() => page.locator(".kicker").textContent()).not.toContain("evening edition");
  });

  test("a day that makes no sense is refused where it was typed; one that does is taken", async () => {
    const { page, go } = now();
    await go(`/read/${HARBOUR.id}?facts=open`);
    await page.getByRole("button", { name: "Correct the date of publication" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Date of publication").fill("last Thursday");
    await page.keyboard.press("Enter");
    await dialog.getByRole("alert").waitFor();
    await dialog.getByLabel("Date of publication").fill("2026-03-11");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".kicker").textContent()).toContain("11 March 2026");
    await undo();
    await expect.poll(() => page.locator(".kicker").textContent()).toContain("12 March 2026");
  });

  test("two versions of a page stand side by side, with what each alone has", async () => {
    const { page, go } = now();
    await go("/documents?superseded=yes&words=ferry");
    await page
      .getByRole("row", { name: /there is a newer version/ })
      .getByRole("link")
      .click();
    await page.getByRole("link", { name: "see what changed" }).click();
    await page.getByRole("heading", { name: /2 paragraphs changed of 3/ }).waitFor();
    expect((await page.locator("del").allTextContents()).join(" ")).toContain("on Tuesday");
    expect((await page.locator("ins").allTextContents()).join(" ")).toContain("before Friday");
    expect(await page.locator("tbody tr").last().textContent()).toContain("not yet there");
    await page.getByRole("link", { name: "Close the comparison" }).click();
    await page.getByRole("article", { name: "The text of the document" }).waitFor();
  });

  test("what it was read from is given out as it was found", async () => {
    const { page, go } = now();
    await go(`/read/${HARBOUR.id}?facts=open`);
    for (const name of ["Download the original", "Download the text"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
      expect(readFileSync(await download.path(), "utf8")).toBe(HARBOUR.text);
    }
  });
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { settle } from "./sit-down.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;
const FLOUR = "the vessels carried flour and medicine";

describeAtDesk({ doing: "reading an article", ledger: buildOru }, (now) => {
  const lit = () => now().page.locator(".card.is-lit");
  const opened = () => now().page.locator(".card[aria-current]");

  test("words and their card are tied, by the pointer and by the focus, both ways", async () => {
    const { page, go } = now();
    await go(HARBOUR);
    await page.getByText(FLOUR).hover();
    await expect.poll(() => lit().textContent()).toContain("Ilha Serrat");
    await page.locator(".card", { hasText: "threatened" }).first().hover();
    await expect.poll(() => said(page, ".is-words")).toMatch(/^the army would clear the harbour .* Sunday night$/);
    await page.getByRole("button", { name: "Statement 5: Ilha Serrat denied" }).focus();
    await expect.poll(() => lit().textContent()).toContain("denied");
    expect(await said(page, ".is-words")).toBe("any of them was armed");
    expect(await said(page, ".is-source")).toBe("its spokeswoman, Ilha Serrat");
  });

  test("keys go from statement to statement, and the address goes with them", async () => {
    const { page, go } = now();
    await go(HARBOUR);
    for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
    await expect.poll(() => opened().textContent()).toContain("If the boats are still there on Monday");
    expect(page.url()).toContain("at=eleven-days");
    await page.keyboard.press("Escape");
    await expect.poll(() => opened().count()).toBe(0);
    expect(page.url()).not.toContain("at=");
  });

  test("a key copies the exact words, with whose they are and how to cite them", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=flour`);
    await page.keyboard.press("c");
    await page.getByText("Copied the words with their citation").waitFor();
    const [words, speaker, citation] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    expect(words).toBe(FLOUR);
    expect(speaker).toContain("Ilha Serrat");
    expect(citation).toContain("The Channel Ledger, 12 March 2026");
  });

  test("a link leads to the very words, and says so where they have gone", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=wages`);
    await page.getByRole("link", { name: "Link to these words" }).click();
    await page.waitForURL(/words=\d+-\d+/);
    const address = new URL(page.url());
    await go(address.pathname + address.search);
    await expect.poll(() => said(page, ".is-asked")).toBe(address.searchParams.get("quote"));
    const box = (await page.locator(".is-asked").first().boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(900);

    await go(`${HARBOUR}?words=3-9&quote=${encodeURIComponent(FLOUR)}`);
    await page.getByText("The anchor of this address is broken.").waitFor();
    await page.getByRole("button", { name: /The same words stand at .*: go there/ }).click();
    await expect.poll(() => said(page, ".is-asked")).toBe(FLOUR);

    await go(`${HARBOUR}?words=3-9&quote=no+such+words`);
    expect(await page.getByRole("alert").textContent()).toContain("These words stand nowhere in this text.");
    await go(`${HARBOUR}?at=another`);
    expect(await page.getByRole("alert").textContent()).toContain("not in this document");
  });

  test("reloaded, the page stands where it stood", async () => {
    const { page, go } = now();
    await go(HARBOUR);
    await page.getByRole("button", { name: /^Statement 14: / }).click();
    await expect.poll(() => opened().count()).toBe(1);
    await page.evaluate(() => scrollBy(0, 120));
    const before = await page.evaluate(() => scrollY);
    await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(before);
    const words = await opened().textContent();
    await page.reload();
    await settle(page);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(await opened().textContent()).toBe(words);
  });

  test("acts, speakers and names are shown alone, as the address says", async () => {
    const { page, go } = now();
    await go(HARBOUR);
    await page.getByRole("button", { name: /threatens, demands/ }).click();
    await expect.poll(() => page.locator(".card").count()).toBe(2);
    expect(page.url()).toContain("family=pressure");
    await page.reload();
    await settle(page);
    expect(await page.locator(".fit").textContent()).toBe("2 of 21 statements");
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Speaker").selectOption("Danil Orsay");
    await expect.poll(() => page.locator(".fit").textContent()).toBe("2 of 21 statements");
    await page.getByLabel(/People and places/).check();
    await page.locator("[data-who]", { hasText: "Petra Lanning" }).first().click();
    const who = page.getByRole("complementary", { name: "Who this is: Petra Lanning" });
    await who.getByText(/mentions here/).click();
    await who.getByRole("link", { name: "Dossier" }).click();
    await page.getByRole("heading", { level: 1, name: "Petra Lanning" }).waitFor();
    await page.goBack();
    await page.getByRole("complementary", { name: "Who this is: Petra Lanning" }).waitFor();
  });
});

/** The words that are marked so, which other marks may cut into pieces. */
const said = async (page: Page, mark: string) => (await page.locator(mark).allTextContents()).join("");

import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { selectWords } from "./select-words.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;

describeAtDesk({ doing: "putting a reading right", ledger: buildOru }, (now) => {
  const open = () => now().page.locator(".card[aria-current]");
  const undo = () => now().page.getByRole("status").getByRole("button", { name: "Undo" }).click();

  test("speaker, act and words of a statement are put right, from what is selected in the text", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=flour`);
    await page.keyboard.press("e");
    const form = page.getByRole("dialog", { name: "Correct the statement" });
    await form.getByLabel("Speaker").fill("Danil");
    await page.keyboard.press("Enter");
    await form.getByLabel("Act").selectOption("deny");
    await selectWords(page, "vessels carried flour");
    await form.getByRole("button", { name: "Take selection for piece 1" }).click();
    await form.getByLabel("Reason").fill("as the release has it");
    const changes = form.getByRole("region", { name: "What will be changed" });
    await expect
      .poll(() => changes.textContent())
      .toMatch(/Danil Orsay.*denied.*vessels carried flour|vessels carried flour.*Danil Orsay.*denied/s);
    await form.getByRole("button", { name: "Correct", exact: true }).click();
    await form.waitFor({ state: "detached" });
    await expect.poll(() => open().textContent()).toMatch(/Danil Orsay\s+denied/);
    expect(await open().textContent()).toContain("as the release has it");
    await expect.poll(() => page.locator(".is-words").allTextContents()).toEqual(["vessels carried flour"]);
    await undo();
    await expect.poll(() => open().textContent()).toMatch(/Ilha Serrat\s+asserted/);
  });

  test("what somebody else has changed meanwhile is said, and what was typed stays", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=fuel`);
    await page.keyboard.press("e");
    const form = page.getByRole("dialog", { name: "Correct the statement" });
    await form.getByLabel("Act").selectOption("warn");
    await page.request.patch(new URL("/api/v1/statements/fuel", page.url()).href, {
      data: { edits: { medium: "release" }, by: "Piers Adeyo" },
    });
    await form.getByRole("button", { name: "Correct", exact: true }).click();
    await form.getByRole("alert").waitFor();
    await expect.poll(() => open().textContent()).toContain("corrected by Piers Adeyo");
    expect(await form.getByLabel("Act").inputValue()).toBe("warn");
    await form.getByRole("button", { name: "Correct", exact: true }).click();
    await expect.poll(() => open().textContent()).toMatch(/warned.*in a release/s);
  });

  test("a statement is added from selected words, with whoever the text names for it", async () => {
    const { page, go } = now();
    await go(HARBOUR);
    await selectWords(page, "the ferry to the mainland has not sailed");
    await page
      .getByRole("region", { name: "The selected words" })
      .getByRole("button", { name: "New statement" })
      .click();
    const form = page.getByRole("dialog", { name: "New statement" });
    await selectWords(page, "Sunniva Rask");
    await form.getByRole("button", { name: "Take selection for the source" }).click();
    await form.getByRole("button", { name: "Add the statement" }).click();
    await expect.poll(() => open().textContent()).toMatch(/Sunniva Rask\s+asserted/);
    expect(await page.locator(".is-words").allTextContents()).toEqual(["the ferry to the mainland has not sailed"]);
    await undo();
    await page.getByText("The statement that this address names is not in this document").waitFor();
  });

  test("this “he” is another, for all that stands for the same, and that is told beforehand", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=bread-boat-report`);
    await page.keyboard.press("i");
    const form = page.getByRole("form", { name: "Who is meant by “he”?" });
    await form.getByLabel("Party of this document").fill("Adeyo");
    await page.keyboard.press("Enter");
    await form.getByLabel(/all words of the document that stand for the same/).check();
    const told = /\d+ mentions and \d+ statements follow/.exec(
      (await form.textContent())!.split("stand for the same")[1]!,
    )![0];
    await form.getByRole("button", { name: "This is who is meant" }).click();
    await page.getByText(`Said who is meant: ${told}.`).waitFor();
    await expect.poll(() => open().textContent()).toContain("Piers Adeyo");
    await undo();
    await expect.poll(() => open().textContent()).toContain("Danil Orsay");
  });

  test("words that name a party are said to do so", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?names=shown`);
    await selectWords(page, "Port Amery");
    await page
      .getByRole("region", { name: "The selected words" })
      .getByRole("button", { name: "Names a party" })
      .click();
    const form = page.getByRole("dialog", { name: "These words name a party" });
    await form.getByLabel("What it is").selectOption("place");
    await form.getByRole("button", { name: "Keep it" }).click();
    await page
      .locator("[data-who]", { hasText: /^Port Amery$|^PORT AMERY$/ })
      .first()
      .waitFor();
    await undo();
    await expect.poll(() => page.locator("[data-who]", { hasText: /^Port Amery$/ }).count()).toBe(0);
  });

  test("words are selected by keys alone", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=flour`);
    await page.keyboard.press("w");
    await page.keyboard.press("Shift+ArrowRight");
    const selected = await page.evaluate(() => getSelection()!.toString());
    expect(selected.split(" ").length).toBe(2);
    await page.getByRole("region", { name: "The selected words" }).getByText(selected, { exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("New statement");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "New statement" }).getByText(selected, { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "New statement" }).waitFor({ state: "detached" });
  });
});

import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk, INES } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;

describeAtDesk({ doing: "judging statements", ledger: buildOru }, (now) => {
  const open = () => now().page.locator(".card[aria-current]");
  const undo = () => now().page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  const said = (words: string) => now().page.getByRole("status").getByText(words).waitFor();

  test("a statement is accepted, and that is taken back", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=fuel`);
    await page.keyboard.press("a");
    await expect.poll(() => open().textContent()).toContain(`accepted by ${INES}`);
    await page.keyboard.press("u");
    await expect.poll(() => open().textContent()).toContain("unreviewed");
  });

  test("a statement is withdrawn with a reason, and brought back", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=fuel`);
    await page.keyboard.press("x");
    await page.getByRole("form", { name: "Withdraw it" }).getByRole("textbox").fill("nobody is said to have feared it");
    await page.keyboard.press("Enter");
    await said("Withdrawn.");
    await page.getByText("20 statements", { exact: false }).first().waitFor();
    await page.getByRole("link", { name: "Its record" }).click();
    await page.getByText("No longer live.").waitFor();
    await page.getByText("nobody is said to have feared it").first().waitFor();
    await page.goBack();
    await page.getByText("it may have been withdrawn").waitFor();
    await page.keyboard.press("u");
    await expect.poll(() => open().textContent()).toContain("predicted");
  });

  test("a check is kept with its reason and what it was held against", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=patrol`);
    await page.keyboard.press("v");
    const form = page.getByRole("form", { name: "Is it so?" });
    await form.getByLabel(/^contradicted/).check();
    const keep = form.getByRole("button", { name: "Keep the check" });
    expect(await keep.isDisabled()).toBe(true);
    await form.getByRole("textbox", { name: "Reason" }).fill("the base was empty");
    await form.getByRole("textbox", { name: "Held against" }).fill("satellite picture 12");
    await keep.click();
    await expect
      .poll(() => open().textContent())
      .toMatch(/contradicted · the base was empty · against satellite picture 12/);
    await undo();
    await expect.poll(() => open().textContent()).not.toContain("the base was empty");
  });

  test("a note and tags are kept, and taken back one by one", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=patrol`);
    await page.keyboard.press("m");
    await page.getByLabel("Note", { exact: true }).fill("ask the harbour office");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => open().textContent()).toContain("ask the harbour office");
    await page.keyboard.press("t");
    await page.getByRole("form", { name: "Tag it" }).getByRole("textbox").fill("navy, urgent");
    await page.keyboard.press("Enter");
    const tags = open().getByRole("list", { name: "Checks, notes and tags" }).getByRole("listitem");
    await expect.poll(() => tags.allTextContents()).toEqual(["navy", "urgent"]);
    await page.keyboard.press("t");
    await page.getByRole("button", { name: "Take off the tag navy" }).click();
    await expect.poll(() => tags.allTextContents()).toEqual(["urgent"]);
    await page.keyboard.press("Escape");
    for (const left of [["navy", "urgent"], []]) {
      await page.keyboard.press("u");
      await expect.poll(async () => (await tags.allTextContents()).sort()).toEqual(left);
    }
    await page.keyboard.press("u");
    await expect.poll(() => open().textContent()).not.toContain("ask the harbour office");
  });

  test("two people judge under their names, and the log tells who did what and takes it back", async () => {
    const { page, go } = now();
    await go(`${HARBOUR}?at=cable`);
    await page.keyboard.press("a");
    await expect.poll(() => open().textContent()).toContain(`accepted by ${INES}`);
    await page.getByRole("banner").getByRole("button", { name: INES }).click();
    const dialog = page.getByRole("dialog", { name: "Who is judging?" });
    await dialog.getByRole("button", { name: INES }).waitFor();
    await dialog.getByLabel("Name", { exact: true }).fill("Piers Adeyo");
    await page.keyboard.press("Enter");
    await page.getByRole("banner").getByRole("button", { name: "Piers Adeyo" }).waitFor();
    await go(`${HARBOUR}?at=mined`);
    await page.keyboard.press("a");
    await expect.poll(() => open().textContent()).toContain("accepted by Piers Adeyo");

    await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "Log" }).click();
    const entries = page.locator(".entry");
    await expect.poll(() => entries.first().textContent()).toMatch(/Piers Adeyo accepted/);
    expect(await entries.nth(1).textContent()).toMatch(new RegExp(`${INES} accepted`));
    await page.getByLabel("By whom").fill(INES);
    await expect.poll(() => page.url()).toContain("by=Ines");
    await expect.poll(() => entries.first().textContent()).toMatch(new RegExp(`${INES} accepted`));
    await entries
      .first()
      .getByRole("button", { name: /^Undo entry/ })
      .click();
    await page.getByLabel("By whom").fill("");
    await expect.poll(() => entries.first().textContent()).toMatch(/Piers Adeyo undid entry/);
    await go(`${HARBOUR}?at=cable`);
    expect(await open().textContent()).toContain("unreviewed");
  });
});

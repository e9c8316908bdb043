import { expect, test } from "vitest";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";

describeAtDesk({ doing: "looking into people and groups", ledger: buildOru }, (now) => {
  const undo = () => now().page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  const head = () => now().page.locator(".party-head").textContent();

  test("a dossier tells names, statements in order, to whom, and what ties it together", async () => {
    const { page, go } = now();
    await go("/people");
    await page.getByLabel("A name, or words of one").fill("Talvik");
    await page.getByRole("link", { name: "Maren Talvik" }).click();
    await page.getByRole("heading", { level: 1, name: "Maren Talvik" }).waitFor();
    await expect.poll(head).toContain("3 statements · in 2 documents");
    await expect.poll(() => page.locator(".said-row").count()).toBe(3);
    await page.getByRole("link", { name: "Latest first" }).click();
    await page.waitForURL(/order=said-latest/);
    await page
      .getByRole("heading", { name: "Names 2" })
      .or(page.getByRole("heading", { name: /^Names/ }))
      .first()
      .waitFor();
    await page.getByText("suggested by machine").waitFor();
    await page.locator(".said-row").filter({ hasText: "the quay was closed" }).getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "The quay" }).waitFor();
  });

  test("two parties are held to be one with a reason, and that is taken back", async () => {
    const { page, go } = now();
    await go("/party/q2");
    await page.getByRole("button", { name: "Link with another…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: /^Maren Talvik/ }).check();
    await dialog.getByLabel("Why").fill("the same minister");
    await dialog.getByRole("button", { name: "Link", exact: true }).click();
    await expect.poll(head).toContain("4 statements · in 2 documents");
    await page.getByText("the same minister").first().waitFor();
    await undo();
    await expect.poll(head).toContain("1 statement · in 1 document");
  });

  test("what a machine held to be one is split, which outranks it, and that is taken back", async () => {
    const { page, go } = now();
    await go("/party/e1");
    await page.getByRole("button", { name: "Split" }).click();
    const dialog = page.getByRole("dialog", { name: "Hold these two to be different" });
    await dialog.getByLabel("Why").fill("a namesake");
    await dialog.getByRole("button", { name: "Split" }).click();
    await expect.poll(head).toContain("2 statements · in 1 document");
    await page.getByRole("heading", { name: "Held to be others" }).waitFor();
    await page.getByText("a namesake").waitFor();
    await page.getByRole("heading", { name: "Suggested, and overruled by a person" }).waitFor();
    await undo();
    await expect.poll(head).toContain("3 statements · in 2 documents");
  });

  test("parties are put on a side, by which the ledger is narrowed, and taken off it", async () => {
    const { page, go } = now();
    await go("/people?words=Talvik");
    for (const box of await page.getByRole("checkbox", { name: /^Choose / }).all()) await box.check();
    await page.getByLabel("Side", { exact: true }).last().fill("The mainland");
    await page.getByRole("button", { name: "Put on this side" }).click();
    const card = page.getByRole("article").filter({ hasText: "The mainland" });
    await card.getByRole("link", { name: "what they say" }).click();
    await expect.poll(() => page.getByRole("main").getByRole("status").first().textContent()).toBe("4 statements");
    await go("/party/q2");
    await page.getByRole("button", { name: "Take M. Talvik off The mainland" }).click();
    await page.getByText("M. Talvik taken off The mainland.").waitFor();
    await go("/statements?side=The+mainland");
    expect(await page.getByRole("main").getByRole("status").first().textContent()).toBe("3 statements");
  });
});

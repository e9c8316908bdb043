import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { putFiles, saidOf } from "../fixtures/add-to.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildEmpty } from "./oru/build-oru.ts";

describeAtDesk({ doing: "adding files and folders", ledger: buildEmpty }, (now) => {
  const folderOf = (files: Parameters<typeof putFiles>[1]): string => {
    const folder = join(mkdtempSync(join(tmpdir(), "standoff drop ")), "drop");
    putFiles(folder, files);
    return folder;
  };
  const choose = (folder: string) =>
    now().page.getByLabel("Choose a folder…").and(now().page.locator("input")).setInputFiles(folder);

  test("a folder of all sorts is read, live, and what was refused is told with the reason, first of all", async () => {
    const { page, go } = now();
    const folder = folderOf({
      "a.txt": "Mara Tenn said on Monday that the bridge was closed.\n",
      "deep/b.html": "<title>Ferry</title><article><p>Piers Adeyo said the ferry would sail.</p></article>",
      "broken.pdf": "%PDF-1.7\nnothing of a PDF",
      "empty.txt": "",
      ".hidden.txt": "Mara Tenn said nothing.\n",
    });
    await go("/add");
    await choose(folder);
    await page.getByText("4 files").waitFor();
    await page.getByLabel("Outlet").fill("Amery Courier");
    await page.getByRole("button", { name: "Add to the ledger" }).click();
    await page.waitForURL(/\/add\/.+/);
    await page.getByText(/^2 documents added, 2 refused; \d statements\.$/).waitFor();
    const results = page.locator(".result");
    await expect.poll(() => results.count()).toBe(4);
    const [first, second] = await results.allTextContents();
    expect([first, second].sort()).toEqual([
      expect.stringMatching(/broken\.pdf.*\[\S+\]/),
      expect.stringMatching(/empty\.txt.*\[empty\]/),
    ]);
    await page.getByRole("link", { name: /^Refused/ }).click();
    await page.waitForURL(/show=refused/);
    await expect.poll(() => results.count()).toBe(2);
    await page.getByRole("link", { name: /^All/ }).click();
    await page.getByRole("link", { name: "drop/deep/b.html" }).click();
    await expect.poll(() => page.locator(".kicker").textContent()).toContain("Amery Courier");
    await page.goBack();
    await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "Log" }).click();
    await expect.poll(() => page.locator(".entry").count()).toBe(2);
    rmSync(folder, { recursive: true });
  });

  test("a folder is taken back from the list before it is handed over", async () => {
    const { page, go } = now();
    const folder = folderOf({ "c.txt": "Mara Tenn said that the road was open.\n" });
    await go("/add");
    await choose(folder);
    await page.getByText("1 file", { exact: false }).first().waitFor();
    await page.getByLabel("Title").last().waitFor();
    await page.getByRole("button", { name: "Choose none" }).click();
    await expect.poll(() => page.getByRole("button", { name: "Add to the ledger" }).count()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test("a run is stopped: what was done is kept, and the same folder goes on from there", async () => {
    const { page, go, ask } = now();
    const folder = folderOf(saidOf(150, (n) => `${n}.txt`));
    await go("/add");
    await choose(folder);
    await page.getByRole("button", { name: "Add to the ledger" }).click();
    await page.waitForURL(/\/add\/.+/);
    await expect.poll(() => page.locator(".result").count()).toBeGreaterThan(0);
    await page.getByRole("main").getByRole("button", { name: "Stop" }).click();
    await page
      .getByRole("main")
      .getByText(/^Stopped: \d+ documents added/)
      .waitFor();
    await page.getByText("What was done is kept.").waitFor();
    const { documents } = (await ask("/desk")) as { documents: number };
    const told = /Stopped: (\d+) documents added/.exec((await page.getByRole("main").textContent())!)![1];
    expect(documents).toBe(2 + Number(told));
    expect(documents).toBeLessThan(152);
    await go("/add");
    await choose(folder);
    await page.getByRole("button", { name: "Add to the ledger" }).click();
    const rest = `${150 - Number(told)} documents added, ${told} here already`;
    await page.getByRole("main").getByText(rest).waitFor({ timeout: 90_000 });
    rmSync(folder, { recursive: true });
  });
});

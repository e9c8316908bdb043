import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DocumentList } from "../../src/present/desk/document-list.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { ATTACKS } from "./hostile/attacks.ts";
import { buildHostile } from "./hostile/build-hostile.ts";
import { harmOn } from "./hostile/harm-on.ts";
import { hostileReading } from "./hostile/hostile-reading.ts";
import { putHostile } from "./hostile/put-hostile.ts";

describeAtDesk({ doing: "documents that mean harm", ledger: buildHostile }, (now) => {
  test("files that mean harm are handed over and read, and what came of each is told", async () => {
    const { page, go } = now();
    const folder = join(mkdtempSync(join(tmpdir(), "standoff harm ")), "harm");
    putHostile(folder);
    await go("/add");
    await page.getByLabel("Choose a folder…").and(page.locator("input")).setInputFiles(folder);
    expect(await harmOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Add to the ledger" }).click();
    await page.waitForURL(/\/add\/.+/);
    await page
      .getByRole("main")
      .getByText(/documents added.*statements\.$/)
      .waitFor({ timeout: 90_000 });
    expect(await page.locator(".result").count()).toBeGreaterThan(ATTACKS.length);
    expect(await harmOn(page)).toEqual([]);
  });

  test.each(ATTACKS.map((attack, n) => [JSON.stringify(attack), n] as const))(
    "a document with %s in every field is text wherever it is shown",
    async (_, n) => {
      const { page, go } = now();
      const { id } = hostileReading(n).document;
      for (const path of [
        `/read/${id}?at=hostile-${n}&facts=open&names=shown&notes=shown&who=hostile-party-${n}`,
        `/party/hostile-party-${n}`,
        `/record/hostile-${n}`,
        `/record/${id}`,
      ]) {
        await go(path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        expect(await harmOn(page), path).toEqual([]);
      }
    },
  );

  test.each([
    "/",
    "/statements?order=document",
    "/statements?like=javascript:alert(1)",
    "/documents",
    "/people",
    "/review",
    "/add",
    "/log",
  ])("%s shows them as text", async (path) => {
    const { page, go } = now();
    await go(path);
    expect(await page.getByRole("main").textContent()).toMatch(/\S{3}/);
    expect(await harmOn(page)).toEqual([]);
  });

  test("documents that are read of the files are text too", async () => {
    const { page, go, ask } = now();
    const { rows } = (await ask("/documents?limit=100&order=recorded")) as DocumentList;
    const read = rows.filter(({ file }) => file?.startsWith("harm/"));
    expect(read.length).toBeGreaterThan(ATTACKS.length);
    for (const { id } of read.filter((_, n) => n % 3 === 0)) {
      await go(`/read/${id}?facts=open&names=shown&notes=shown`);
      expect(await harmOn(page), id).toEqual([]);
    }
  });

  test("originals, texts and exports are attachments that no browser opens or guesses at", async () => {
    const { page, desk, ask } = now();
    const { rows } = (await ask("/documents?limit=100")) as DocumentList;
    const exports = ["csv", "jsonl", "jsonld", "md", "docx"].map((format) => `statements/export?format=${format}`);
    for (const path of [
      ...rows.flatMap(({ id }) => [`documents/${id}/original`, `documents/${id}/text`]),
      ...exports,
    ]) {
      const headers = (await page.request.get(`${desk.origin}/api/v1/${path}`)).headers();
      expect(headers["content-disposition"], path).toMatch(/^attachment; filename="[^"\r\n/\\<>]*"/);
      expect(headers["x-content-type-options"], path).toBe("nosniff");
      expect(headers["content-type"], path).not.toMatch(/html|svg|javascript/);
      expect(headers["set-cookie"], path).toBeUndefined();
    }
  });
});

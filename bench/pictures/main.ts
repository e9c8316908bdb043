import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { DeskFacts } from "../../src/present/desk/desk.ts";
import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import type { Job } from "../../src/present/desk/job.ts";
import { startBrowser } from "../../test/desk/find-chromium.ts";
import { startDesk } from "../../test/desk/start-desk.ts";

/** Takes the pictures of the desk that the documents show, by day, of the demo's ledger once all of it is read. */
const PICTURES = [
  { file: "picture.png", height: 860, path: () => "/", shows: ".card.is-open" },
  { file: "guide/desk-reader.png", height: 700, path: relayed, shows: ".card.is-open" },
  { file: "guide/desk-review.png", height: 640, path: () => "/review", shows: ".review-card .card-actions" },
  {
    file: "guide/desk-ledger.png",
    height: 700,
    path: () => "/statements?words=boats&order=said-latest",
    shows: ".facet-count",
  },
  { file: "guide/desk-dossier.png", height: 700, path: talkative, shows: ".said-row" },
] as const;

const folder = mkdtempSync(join(tmpdir(), "standoff-pictures-"));
const desk = await startDesk([], folder);
const browser = await startBrowser();
const page = await browser.newPage({ colorScheme: "light", reducedMotion: "reduce" });
await page.goto(desk.address);
while (await isReading(page)) await page.waitForTimeout(1_000);
for (const { file, height, path, shows } of PICTURES) {
  await page.setViewportSize({ width: 1280, height });
  await page.goto(desk.origin + (await path(page)));
  await page.locator(shows).first().waitFor();
  await page.evaluate("document.fonts.ready.then(() => true)");
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: fileURLToPath(new URL(`../../docs/${file}`, import.meta.url)) });
}
await browser.close();
await desk.stop();
rmSync(folder, { recursive: true });

async function isReading(page: Page): Promise<boolean> {
  const { jobs } = await ask<{ readonly jobs: readonly Job[] }>(page, "/jobs");
  return jobs.some(({ state }) => state === "running" || state === "waiting");
}

/** The dossier of the party that says most. */
async function talkative(page: Page): Promise<string> {
  const { rows } = await ask<{ readonly rows: readonly { readonly id: string }[] }>(page, "/parties?limit=1");
  return `/party/${rows[0]!.id}`;
}

/** The reader, open at the statement of the first article that came the longest way. */
async function relayed(page: Page): Promise<string> {
  const { home } = await ask<DeskFacts>(page, "/desk");
  const { statements } = await ask<DocumentPage>(page, `/documents/${home}`);
  const [farthest] = statements.toSorted((one, other) => other.chain.length - one.chain.length);
  return `/read/${home}?at=${farthest!.id}`;
}

function ask<Answer>(page: Page, path: string): Promise<Answer> {
  return page.evaluate(
    async (asked) => (await fetch(`/api/v1${asked}`)).json() as Promise<Answer>,
    path,
  ) as Promise<Answer>;
}

import { dirname } from "node:path";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { startBrowser } from "./find-chromium.ts";
import { type StartedDesk, startDesk } from "./start-desk.ts";
import { watchPage } from "./watch-page.ts";

/** A person at a desk: a browser that has opened its address, and looks at one page. */
export type Sitting = {
  readonly desk: StartedDesk;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What a page of the desk must never do, and did since this was asked last. */
  readonly takeProblems: () => readonly string[];
  /** Opens an address of the desk, such as "/log", and waits until it is shown. */
  readonly go: (path: string) => Promise<void>;
  /** Asks the desk's API as its page does, and gives what it says. */
  readonly ask: (path: string) => Promise<unknown>;
  /** Ends the browser and the desk. */
  readonly leave: () => Promise<void>;
};

/** How somebody sits down. */
export type How = {
  /** The ledger's path, or the folder of a desk that is started without one. */
  readonly at: { readonly ledger: string } | { readonly folder: string };
  /** Under which name they judge; null for who has not chosen one. */
  readonly name: string | null;
  readonly screen?: BrowserContextOptions;
};

/** Starts a desk, and a browser that opens its address. */
export async function sitDown({ at, name, screen }: How): Promise<Sitting> {
  const desk = await ("ledger" in at
    ? startDesk(["--ledger", at.ledger], dirname(at.ledger))
    : startDesk([], at.folder));
  const browser = await startBrowser();
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: WIDE, ...screen });
  context.setDefaultTimeout(PATIENCE);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  if (name) await context.addInitScript(takeName, name);
  const page = await context.newPage();
  const problems = await watchPage(page, desk.origin);
  await page.goto(desk.address);
  return {
    ...{ desk, context, page },
    takeProblems: () => problems.splice(0),
    go: async (path) => {
      await page.goto(desk.origin + path);
      await settle(page);
    },
    ask: async (path) => (await page.request.get(`${desk.origin}/api/v1${path}`)).json(),
    leave: async () => {
      await browser.close();
      await desk.stop();
    },
  };
}

/** A screen on which cards stand beside the text. */
const WIDE = { width: 1440, height: 900 };

const takeName = (name: string) => {
  if (localStorage.getItem("standoff-name") === null) localStorage.setItem("standoff-name", name);
};

/** Milliseconds that a machine with much else to do may take for what is waited for. */
export const PATIENCE = 30_000;

/** Waits until a view has what it asked for: it has a heading, and nothing is on its way any more. */
export async function settle(page: Page): Promise<void> {
  await page.locator("main :is(h1, .nothing, .refused)").first().waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector("main [aria-busy=true], main .to-come") &&
      !/(Opening|Comparing) /.test(document.querySelector("main")!.innerText),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

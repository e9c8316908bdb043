import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Why tests in a browser are skipped; null where there is one. */
export const withoutBrowser: string | null = existsSync(CHROMIUM)
  ? null
  : `${CHROMIUM} is not installed (CHROMIUM names another)`;

/** Starts the browser that is installed here. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}

import type { Page } from "playwright-core";

/**
 * Writes down whatever a page of the desk must never do: ask another host, open a dialog of the browser, be stopped by its
 * own policy, fail, or open another window.
 */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const problems: string[] = [];
  await page.addInitScript(REPORT);
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== "blob:") problems.push(`asked ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    // What the API refuses, the browser reports by itself.
    if (message.type() === "error" && !/^Failed to load resource/.test(message.text())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(`failed: ${error.message}`));
  page.on("popup", (popup) => problems.push(`window: ${popup.url()}`));
  return problems;
}

/** Runs in the page, before any script of it. */
const REPORT = `addEventListener("securitypolicyviolation", (event) => {
  console.error("policy: " + event.violatedDirective + " " + event.blockedURI);
});`;

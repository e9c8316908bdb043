import { once } from "node:events";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk, INES } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { settle } from "./sit-down.ts";
import { type StartedDesk, startDesk } from "./start-desk.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;
let ledger = "";
const built = async () => {
  ledger = await buildOru();
  return ledger;
};

describeAtDesk({ doing: "a desk that is stopped in use", ledger: built }, (now) => {
  const open = () => now().page.locator(".card[aria-current]");
  const strip = () => now().page.locator(".strip");
  const startAgain = () => startDesk(["--ledger", ledger, "--port", new URL(now().desk.origin).port], dirname(ledger));

  test("what was read stays, what is asked for is refused in words, and a new start goes on at the same place", async () => {
    const { page, go, desk, takeProblems } = now();
    await go(`${HARBOUR}?at=flour`);
    await page.keyboard.press("m");
    await page.getByLabel("Note", { exact: true }).fill("half a note");
    desk.child.kill("SIGKILL");
    await once(desk.child, "exit");
    await strip().getByText("The desk does not answer.").waitFor();
    expect(await open().textContent()).toContain("Ilha Serrat");

    await page.keyboard.press("Control+Enter");
    await page
      .getByText(/The desk does not answer: was it stopped\?/)
      .first()
      .waitFor();
    expect(await page.getByLabel("Note", { exact: true }).inputValue()).toBe("half a note");
    await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "People" }).click();
    await page.getByRole("alert").first().waitFor();
    await page.goBack();

    const again = await startAgain();
    await strip().getByText("The desk was started anew.").waitFor();
    await page.goto(`${desk.origin}${HARBOUR}?at=flour&token=${tokenOf(again)}`);
    await settle(page);
    expect(page.url()).not.toContain("token");
    await expect.poll(() => open().textContent()).toContain("Ilha Serrat");
    await page.keyboard.press("a");
    await expect.poll(() => open().textContent()).toContain(`accepted by ${INES}`);
    expect(await again.stop()).toBe(0);
    await strip().getByText("The desk does not answer.").waitFor();
    expect(takeProblems().filter(isOfThePage)).toEqual([]);
  });

  test("stopped while it reads, it says so, and what was pasted stays", async () => {
    const { page, desk, takeProblems } = now();
    const again = await startAgain();
    await page.goto(`${desk.origin}/?token=${tokenOf(again)}`);
    const box = page.getByLabel("Read an article of your own");
    await box.fill("Mara Tenn said the bridge was closed.");
    again.child.kill("SIGSTOP");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Reading it …").waitFor();
    again.child.kill("SIGKILL");
    await page.locator("form", { has: box }).getByRole("alert").getByText("The desk does not answer").waitFor();
    expect(await box.inputValue()).toBe("Mara Tenn said the bridge was closed.");
    expect(takeProblems().filter(isOfThePage)).toEqual([]);
  });
});

const tokenOf = ({ address }: StartedDesk) => new URL(address).searchParams.get("token");

/** Whether a problem is the page's own; the browser tells too that nothing answers. */
const isOfThePage = (problem: string) => !/ERR_CONNECTION|ERR_EMPTY_RESPONSE|Failed to fetch/.test(problem);

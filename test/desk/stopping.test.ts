import { once } from "node:events";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk, INES } from "./describe-at-desk.ts";
import { buildOru } from "./oru/build-oru.ts";
import { settle } from "./sit-down.ts";
import { startDesk } from "./start-desk.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;
let ledger = "";
const built = async () => {
  ledger = await buildOru();
  return ledger;
};

describeAtDesk({ doing: "a desk that is stopped in use", ledger: built }, (now) => {
  const open = () => now().page.locator(".card[aria-current]");
  const strip = () => now().page.locator(".strip");

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
    await page.getByText(/The desk does not answer: was it stopped\?/).waitFor();
    expect(await page.getByLabel("Note", { exact: true }).inputValue()).toBe("half a note");
    await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "People" }).click();
    await page.getByRole("alert").first().waitFor();
    await page.goBack();

    const again = await startDesk(["--ledger", ledger, "--port", new URL(desk.origin).port], dirname(ledger));
    await strip().getByText("The desk was started anew.").waitFor();
    await page.goto(`${desk.origin}${HARBOUR}?at=flour&token=${new URL(again.address).searchParams.get("token")}`);
    await settle(page);
    expect(page.url()).not.toContain("token");
    await expect.poll(() => open().textContent()).toContain("Ilha Serrat");
    await page.keyboard.press("a");
    await expect.poll(() => open().textContent()).toContain(`accepted by ${INES}`);
    expect(await again.stop()).toBe(0);
    await strip().getByText("The desk does not answer.").waitFor();
    // What does not answer is told by the browser too.
    expect(takeProblems().filter((problem) => !/ERR_CONNECTION_REFUSED|Failed to fetch/.test(problem))).toEqual([]);
  });
});

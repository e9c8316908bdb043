import { describe, expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { buildEmpty, buildOru } from "./oru/build-oru.ts";
import { VIEWS } from "./views.ts";

const HARBOUR = `/read/${harbourReading().document.id}`;

describeAtDesk({ doing: "an empty ledger", ledger: buildEmpty }, (now) => {
  const said = () => now().page.getByRole("main").textContent();

  test.each([
    ["/", "Paste an article above"],
    ["/statements", "Add articles"],
    ["/documents", "Add articles"],
    ["/people", "This ledger knows nobody yet"],
    ["/review", "Nothing is left in this queue"],
    ["/add", "Drop files or folders"],
    ["/log", "Nothing was written yet"],
  ])("%s says what to do", async (path, words) => {
    await now().go(path);
    await expect.poll(said).toContain(words);
  });

  test.each(VIEWS)("%s, which leads nowhere in it, is said to do so", async (path) => {
    await now().go(path);
    await expect.poll(async () => (await said())!.trim().length).toBeGreaterThan(15);
  });
});

describeAtDesk({ doing: "addresses that make no sense", ledger: buildOru }, (now) => {
  const said = () => now().page.getByRole("main").textContent();
  const alerts = () => now().page.getByRole("alert").allTextContents();

  describe("a filter that no ledger has is told, with a way back to all", () => {
    test.each([
      "/statements?act=sing",
      "/statements?day=yesterday",
      "/statements?month=2026-13",
      "/statements?reviewed=perhaps",
      "/statements?order=sideways",
      "/statements?colour=red",
      "/statements?asOf=99999999",
      "/statements?like=a&act=sing",
      "/documents?documentForm=poem",
      "/documents?order=sideways",
      "/documents?published=2026-13-40..",
      "/people?of=ghost",
      "/review?act=sing",
      "/log?act=sing",
    ])("%s", async (path) => {
      const { page, go } = now();
      await go(path);
      await expect.poll(alerts).toEqual([expect.stringMatching(/^\S.{10,}\./s)]);
      expect((await alerts())[0]).not.toContain("report it");
      expect(await page.getByRole("main").getByRole("link").count()).toBeGreaterThan(0);
    });
  });

  test.each([
    ["/people?from=many&side=nobody", "No party meets these conditions."],
    ["/people?from=900000000", "beyond the end"],
    ["/party/e1?from=-4&order=odd", "Maren Talvik"],
    ["/log?before=yesterday", "added"],
    ["/log?by=nobody", "No entry meets these conditions."],
    ["/statements?row=1e99&at=nowhere", "the quay was closed"],
    ["/statements?row=900000000", "the quay was closed"],
    ["/statements?row=-7", "the quay was closed"],
    ["/statements?words=%22", "statements"],
    ["/review?before=-3&at=nowhere", "in this queue"],
    ["/review?before=900000000", "queue"],
    [`${HARBOUR}?family=odd&names=maybe&review=never`, "The address asks for what the reader does not know"],
    [`${HARBOUR}?words=9-3`, "The address asks for what the reader does not know"],
    [`${HARBOUR}?who=nobody`, "somebody whom this document does not speak of"],
    [`${HARBOUR}?at=nowhere`, "not in this document"],
    [`${HARBOUR}?asOf=1`, "was recorded later, by entry 5"],
    [`${HARBOUR}?asOf=many`, "a whole number"],
    [`${HARBOUR}?beside=nowhere`, "nowhere"],
    ["/read/nowhere", "nowhere"],
    ["/read", "There is no such room here"],
    ["/party/nowhere", "nowhere"],
    ["/party", "There is no such room here"],
    ["/record/nowhere", "nowhere"],
    ["/record", "There is no such room here"],
    ["/add/nowhere", "There is no job nowhere"],
    ["/nowhere/at/all?x=y", "There is no such room here"],
    ["/%E0%A4%A", "There is no such room here"],
  ])("%s is answered with words that help", async (path, words) => {
    await now().go(path);
    await expect.poll(said).toContain(words);
  });
});

import { expect, test } from "vitest";
import { harbourReading } from "../fixtures/harbour-reading.ts";
import { describeAtDesk } from "./describe-at-desk.ts";
import { ATTACKS } from "./hostile/attacks.ts";
import { harmOn } from "./hostile/harm-on.ts";
import { buildOru } from "./oru/build-oru.ts";

const HARBOUR = harbourReading().document.id;
const named = ATTACKS.map((attack) => [JSON.stringify(attack), attack] as const);

describeAtDesk({ doing: "people and addresses that mean harm", ledger: buildOru }, (now) => {
  /** Sends what a person says to the API; whether it is taken or refused, it is not broken by it. */
  const send = async (method: "POST" | "PUT" | "PATCH", path: string, data: object) => {
    const { page, desk } = now();
    const answer = await page.request.fetch(`${desk.origin}/api/v1${path}`, { method, data });
    expect(answer.status(), `${path} ${await answer.text()}`).toBeLessThan(500);
  };

  test.each(named)("a person who writes %s in every field writes text", async (_, attack) => {
    const { page, go } = now();
    const by = attack;
    await send("POST", "/records/flour/tags", { tags: [attack], by });
    await send("POST", "/records/flour/notes", { text: attack, by });
    await send("POST", "/records/flour/checks", {
      ...{ verdict: "supported", reason: attack, source: attack, on: "2026-03-12", by },
    });
    await send("PATCH", "/statements/flour", { edits: { to: attack }, reason: attack, by });
    await send("PATCH", `/documents/${HARBOUR}`, { changes: { outlet: attack, byline: attack }, reason: attack, by });
    await send("POST", "/links", { one: "q2", other: "e1", relation: "same", reason: attack, by });
    await send("POST", `/sides/${encodeURIComponent(attack)}/members`, { members: ["e1"], by });
    await send("PUT", `/views/${encodeURIComponent(attack)}`, { query: "act=threaten", by });
    for (const path of [`/read/${HARBOUR}?at=flour&facts=open`, "/party/e1", "/record/flour"]) {
      await go(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await harmOn(page), path).toEqual([]);
    }
  });

  test.each(["/statements", "/statements?tag=x", "/people", "/log", "/documents", "/review", "/add", "/"])(
    "%s shows what they wrote as text",
    async (path) => {
      const { page, go } = now();
      await go(path);
      await page.getByRole("banner").getByRole("button", { name: "Ines Calder" }).click();
      await page.getByRole("dialog", { name: "Who is judging?" }).waitFor();
      expect(await harmOn(page)).toEqual([]);
    },
  );

  // One of each sort: an address is read in the same way whatever it holds.
  test.each(named.filter((_, n) => [4, 5, 7, 10].includes(n)))(
    "%s in every place of an address is text, and is said to make no sense where it makes none",
    async (_, attack) => {
      const { page, go } = now();
      const words = encodeURIComponent(attack);
      for (const path of [
        `/statements?words=${words}&speaker=${words}&tag=${words}&${words}=${words}`,
        `/statements?like=${words}&at=${words}`,
        `/statements?act=${words}`,
        `/documents?words=${words}&outlet=${words}&order=${words}`,
        `/people?words=${words}&side=${words}&from=${words}`,
        `/party/${words}?order=${words}`,
        `/record/${words}?asOf=${words}`,
        `/review?speaker=${words}&at=${words}&before=${words}`,
        `/log?by=${words}&subject=${words}&before=${words}`,
        `/add/${words}?show=${words}`,
        `/read/${HARBOUR}?at=${words}&words=${words}&quote=${words}&who=${words}&family=${words}&speaker=${words}&beside=`,
        `/read/${HARBOUR}?beside=${words}`,
        `/read/${words}`,
        `/${words}`,
      ]) {
        await go(path);
        expect((await page.getByRole("main").textContent())!.trim().length, path).toBeGreaterThan(10);
        expect(await harmOn(page), path).toEqual([]);
      }
    },
  );
});

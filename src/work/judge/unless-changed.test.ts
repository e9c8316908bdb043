import { afterEach, beforeEach, expect, test } from "vitest";
import { type Judging, mara, openJudging, piers } from "../../../test/fixtures/open-judging.ts";
import { accept } from "./accept.ts";
import { noteRecord } from "./beside/note-record.ts";
import { correct } from "./correct.ts";
import { unlessChanged } from "./unless-changed.ts";

let on: Judging;
beforeEach(async () => {
  on = await openJudging();
});
afterEach(() => on.ledger.close());

test("who judges what another has put right since is told so, and nothing is written", async () => {
  const seq = await on.entry(correct({ id: "flour", edits: { act: "deny" }, reason: null }, piers));
  expect(await on.refusal(unlessChanged({ id: "flour", seen: seq! - 1 }, accept("flour", mara)))).toBe(
    `changed-since: statement flour was changed by Piers Adeyo (entry ${seq}) since you saw it: look at it again`,
  );
  expect((await on.ledger.head()).seq).toBe(seq);
  expect(await on.refusal(unlessChanged({ id: "flour", seen: seq }, accept("flour", mara)))).toBe("written");
});

test("what was said of a record, or done to another, leaves it as it was seen", async () => {
  const { seq: seen } = await on.ledger.head();
  await on.entry(noteRecord({ id: "flour", text: "ask again" }, piers));
  await on.entry(correct({ id: "closed", edits: { act: "deny" }, reason: null }, piers));
  expect(await on.refusal(unlessChanged({ id: "flour", seen }, accept("flour", mara)))).toBe("written");
});

test("who does not say what was seen is not held to it", async () => {
  await on.entry(correct({ id: "flour", edits: { act: "deny" }, reason: null }, piers));
  expect(await on.refusal(unlessChanged({ id: "flour", seen: null }, accept("flour", mara)))).toBe("written");
});

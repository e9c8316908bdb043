import { afterEach, beforeEach, expect, test } from "vitest";
import { everythingIn, type Judging, mara, openJudging } from "../../../../test/fixtures/open-judging.ts";
import { undo } from "../undo/undo.ts";
import { identify } from "./identify.ts";

let on: Judging;
beforeEach(async () => {
  on = await openJudging();
});
afterEach(() => on.ledger.close());

test("this “he” is X: all statements of these words follow, and no others", async () => {
  await on.entry(identify({ id: "bread-boat-report", who: "Piers Adeyo", of: "these words" }, mara));
  expect(await on.statement("bread-boat-report")).toMatchObject({ speaker: "e8" });
  expect(await on.statement("assured-report")).toMatchObject({ speaker: "e4" });
  const tied = (await on.ledger.list("mention", { entity: "e8" })).filter(({ form }) => form === "pronoun");
  expect(tied).toHaveLength(1);
});

test("said of a pronoun's party, it reaches all that stands for it but names", async () => {
  await on.entry(identify({ id: "bread-boat-report", who: "Piers Adeyo", of: "all its mentions" }, mara));
  expect(await on.statement("bread-boat-report")).toMatchObject({ speaker: "e8" });
  expect(await on.statement("assured-report")).toMatchObject({ speaker: "e4" });
  expect((await on.statement("assured")).words.chain).toBe(
    "Petra Lanning → to Piers Adeyo → in a call → relayed by Danil Orsay",
  );
  expect((await on.ledger.list("mention", { entity: "e4" })).map(({ form }) => form)).toEqual(["name"]);
});

test("said of a name, it reaches each statement that such a party speaks in or carries, in one entry", async () => {
  const before = await everythingIn(on.ledger);
  const seq = await on.entry(identify({ id: "assured-report", who: "Piers Adeyo", of: "all its mentions" }, mara));
  expect(await on.statement("assured-report")).toMatchObject({ speaker: "e8", words: { speaker: "Piers Adeyo" } });
  expect((await on.statement("assured")).words.chain).toBe(
    "Petra Lanning → to Piers Adeyo → in a call → relayed by Piers Adeyo",
  );
  expect(await on.ledger.list("mention", { entity: "e4" })).toEqual([]);
  await on.entry(undo(seq!, mara.by));
  expect(await everythingIn(on.ledger)).toEqual(before);
});

test("a pronoun that nobody has tied gets its speaker", async () => {
  await on.entry(identify({ id: "frank", who: "Adeyo", of: "these words" }, mara));
  expect(await on.statement("frank")).toMatchObject({ speaker: "e8", speakerIs: "named" });
});

import { expect, test } from "vitest";
import { takeTurns } from "./take-turns.ts";

test("who shares a mark waits, and nobody else does", async () => {
  const turns = takeTurns();
  const done = await turns.take(["a", "b"]);
  (await turns.take(["c"]))();
  let isMine = false;
  const next = turns.take(["b"]).then((end) => {
    isMine = true;
    return end;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isMine).toBe(false);
  done();
  (await next)();
  expect(isMine).toBe(true);
});

import { expect, test } from "vitest";
import { whenFree } from "./when-free.ts";

const busy = () => Object.assign(new Error("database is locked"), { errcode: 5 });

test("what is in the way is waited for, while the rest of the process goes on", async () => {
  let isFree = false;
  setTimeout(() => {
    isFree = true;
  }, 10);
  const done = whenFree(() => {
    if (!isFree) throw busy();
    return "done";
  });
  expect(await done).toBe("done");
});

test("patience has an end", async () => {
  let attempts = 0;
  const waiting = whenFree(() => {
    attempts++;
    throw busy();
  }, 20);
  await expect(waiting).rejects.toThrow("locked");
  expect(attempts).toBeGreaterThan(2);
});

test("what waiting does not mend is thrown at once", async () => {
  let attempts = 0;
  const failing = whenFree(() => {
    attempts++;
    throw Object.assign(new Error("disk full"), { errcode: 13 });
  });
  await expect(failing).rejects.toThrow("full");
  expect(attempts).toBe(1);
});

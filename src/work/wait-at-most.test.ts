import { expect, test } from "vitest";
import { waitAtMost } from "./wait-at-most.ts";

test("what is done is not waited for longer, what is never done no longer than was given, and what fails is told", async () => {
  const begun = performance.now();
  await waitAtMost(60_000, Promise.resolve());
  await waitAtMost(20, new Promise(() => {}));
  expect(performance.now() - begun).toBeGreaterThan(15);
  expect(performance.now() - begun).toBeLessThan(10_000);
  await expect(waitAtMost(60_000, Promise.reject(new Error("lost")))).rejects.toThrow("lost");
});

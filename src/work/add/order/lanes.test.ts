import { expect, test } from "vitest";
import { openLanes } from "./lanes.ts";

/** A task that goes on until it is told to end. */
const held = () => {
  let end: (error?: Error) => void = () => {};
  const gone = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  return { run: () => gone, end };
};

test("no more tasks run than there is room for", async () => {
  const lanes = openLanes(2);
  const [one, two] = [held(), held()];
  await lanes.begin(one.run);
  await lanes.begin(two.run);
  let isBegun = false;
  const third = lanes.begin(async () => {
    isBegun = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isBegun).toBe(false);
  two.end();
  await third;
  expect(isBegun).toBe(true);
  one.end();
  await lanes.settled();
});

test("what a task throws, the next one to begin throws, and no other is begun", async () => {
  const lanes = openLanes(1);
  const one = held();
  await lanes.begin(one.run);
  one.end(new Error("broken"));
  await expect(lanes.begin(() => expect.unreachable())).rejects.toThrow("broken");
  await expect(lanes.settled()).rejects.toThrow("broken");
});

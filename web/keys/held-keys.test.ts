import { expect, test } from "vitest";
import { type Holder, holdKeys, keysNow } from "./held-keys.ts";

const key = (name: string, words: string) => ({ key: name, words, act: () => {} });
const searched = () => keysNow().find((one) => one.key === "/")?.words;

test("of two views with the same key the one that was come to last is heard, also when the other is drawn anew", () => {
  const frame: Holder = { keys: [key("/", "search")] };
  const room: Holder = { keys: [key("/", "search the statements")] };
  const leave = [holdKeys(frame), holdKeys(room)];
  frame.keys = [key("/", "search")];
  expect(searched()).toBe("search the statements");
  leave[1]!();
  expect(searched()).toBe("search");
  leave[0]!();
  expect(keysNow()).toEqual([]);
});

test("a key does what it did when its view was drawn last", () => {
  const view: Holder = { keys: [key("/", "before")] };
  const leave = holdKeys(view);
  view.keys = [key("/", "now")];
  expect(searched()).toBe("now");
  leave();
});

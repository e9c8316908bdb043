import { expect, test } from "vitest";
import { askedOf, chosenIn, likePath, orderOf, statementsPath, withFilter } from "./filters.ts";

const query = (words: string) => new URLSearchParams(words);

test("the filters of an address are told in their own order, and which row is selected is none", () => {
  expect(chosenIn(query("tag=bridge&at=5f&row=12&order=said&words=talks"))).toEqual([
    { name: "words", value: "talks" },
    { name: "tag", value: "bridge" },
  ]);
});

test("a filter that nobody knows is told last, so that it can be dropped, and is asked, so that the API says what is wrong", () => {
  expect(chosenIn(query("colour=red&act=deny")).map(({ name }) => name)).toEqual(["act", "colour"]);
  expect(askedOf(query("colour=red")).toString()).toBe("colour=red");
});

test("another filter leads away from the row that was selected, and keeps the order", () => {
  expect(withFilter(query("act=deny&at=5f&row=12&order=said"), "outlet", "Port Amery Post").toString()).toBe(
    "act=deny&order=said&outlet=Port+Amery+Post",
  );
  expect(withFilter(query("act=deny"), "act", null).toString()).toBe("");
});

test("no outlet is a value of its own; an empty box for words is none", () => {
  expect(statementsPath(query("outlet=&words=&act=deny"))).toBe("/statements?act=deny&outlet=&order=said-latest");
});

test("with words the best match comes first, else the newest, unless the address says otherwise", () => {
  expect([
    orderOf(query("words=talks")),
    orderOf(query("words=")),
    orderOf(query("words=talks&order=document")),
  ]).toEqual(["relevance", "said-latest", "document"]);
});

test("a sentence is asked with the filters and without words", () => {
  expect(likePath(query("like=The bridge is closed&words=x&act=deny"))).toBe(
    "/statements/like?act=deny&sentence=The+bridge+is+closed&limit=200",
  );
});

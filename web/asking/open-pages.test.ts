import { expect, test } from "vitest";
import { Refusal } from "./ask.ts";
import { openPages } from "./open-pages.ts";
import { pagesFor } from "./pages-for.ts";

const rest = () => new Promise((resolve) => setTimeout(resolve, 60));

/** A list of numbers that notes what it was asked, and what of that was given up. */
function numbered(total: number, delay = 0) {
  const [asked, givenUp]: [number[], number[]] = [[], []];
  const pages = openPages<number>({
    ask: async ({ limit, offset }, signal) => {
      asked.push(offset);
      signal.addEventListener("abort", () => givenUp.push(offset));
      await new Promise((resolve) => setTimeout(resolve, delay));
      return { rows: Array.from({ length: Math.min(limit, total - offset) }, (_, at) => offset + at), total };
    },
    changed: () => {},
  });
  return { pages, asked, givenUp };
}

test("the pages of a view are those that its rows stand on, and the next where it is near", () => {
  expect(pagesFor({ first: 10, last: 40, size: 100, total: 1_000 })).toEqual([0]);
  expect(pagesFor({ first: 60, last: 90, size: 100, total: 1_000 })).toEqual([0, 1]);
  expect(pagesFor({ first: 990, last: 999, size: 100, total: 1_000 })).toEqual([9]);
  expect(pagesFor({ first: 0, last: 0, size: 100, total: 0 })).toEqual([0]);
});

test("before it is known how many there are, no more is asked than is looked at", () => {
  expect(pagesFor({ first: 0, last: 0, size: 100, total: null })).toEqual([0]);
  expect(pagesFor({ first: 90, last: 120, size: 100, total: null })).toEqual([0, 1]);
});

test("a view beyond the end, as after a filter, asks for the last page", () => {
  expect(pagesFor({ first: 5_000, last: 5_030, size: 100, total: 120 })).toEqual([1]);
});

test("only what is looked at is asked, and once", async () => {
  const { pages, asked } = numbered(1_000);
  pages.want(0, 30);
  await rest();
  expect(pages.total()).toBe(1_000);
  expect([pages.rowAt(42), pages.rowAt(500)]).toEqual([42, null]);
  pages.want(440, 460);
  await rest();
  pages.want(450, 470);
  await rest();
  expect(asked).toEqual([0, 400]);
  expect(pages.rowAt(420)).toBe(420);
});

test("what was passed in a fling is not asked at all, and what was asked for another place is given up", async () => {
  const { pages, asked, givenUp } = numbered(10_000, 100);
  pages.want(0, 30);
  await new Promise((resolve) => setTimeout(resolve, 150));
  for (const first of [1_040, 2_040, 3_040]) pages.want(first, first + 30);
  await rest();
  expect(asked).toEqual([0, 3_000]);
  pages.want(9_040, 9_070);
  expect(givenUp).toEqual([3_000]);
  pages.close();
});

test("a page that fails leaves those that have come, and is asked again when it is looked at", async () => {
  let isBroken = false;
  const pages = openPages<number>({
    ask: async ({ offset }) => {
      if (isBroken) throw new Refusal("no-answer", "the desk does not answer");
      return { rows: Array.from({ length: 100 }, (_, at) => offset + at), total: 1_000 };
    },
    changed: () => {},
  });
  pages.want(0, 30);
  await rest();
  isBroken = true;
  pages.want(540, 570);
  await rest();
  expect([pages.rowAt(7), pages.rowAt(555), pages.refusal()]).toEqual([7, null, null]);
  isBroken = false;
  pages.want(541, 571);
  await rest();
  expect(pages.rowAt(555)).toBe(555);
});

test("where the first page fails, it is said why", async () => {
  const refusal = new Refusal("bad-option", "there is no such act");
  const pages = openPages<number>({ ask: () => Promise.reject(refusal), changed: () => {} });
  pages.want(0, 0);
  await rest();
  expect(pages.refusal()).toBe(refusal);
});

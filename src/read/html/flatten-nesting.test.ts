import { describe, expect, test } from "vitest";
import { pageView, parsePage } from "./page-tree.ts";
import { writeText } from "./write-text.ts";

const read = (html: string) => {
  const page = parsePage(html);
  return { text: writeText(page.body, pageView), isFlattened: page.isFlattened };
};
const nest = (tag: string, times: number, inner: string) =>
  `<${tag}>`.repeat(times) + inner + `</${tag}>`.repeat(times);

describe("a page nested beyond the limit keeps its text and its lines", { timeout: 60_000 }, () => {
  test.each<[string, string, string]>([
    ["ten thousand blocks", nest("div", 10_000, "Oru"), "Oru"],
    ["a hundred thousand never closed", `${"<div>".repeat(100_000)}Oru`, "Oru"],
    ["inline elements", nest("span", 10_000, "O<b>r</b>u"), "Oru"],
    ["quotations with paragraphs inside", nest("blockquote", 10_000, "<p>One.</p><p>Two.</p>"), "One.\nTwo."],
    ["text after the deep part", `${nest("div", 5_000, "One")}<p>Two</p>`, "One\nTwo"],
    [
      "text on the way down and up",
      `${"<div>a".repeat(300)}${"b</div>".repeat(300)}`,
      `${"a\n".repeat(299)}ab${"\nb".repeat(299)}`,
    ],
    ["two deep branches", nest("div", 500, "One") + nest("section", 500, "Two"), "One\nTwo"],
  ])("%s", (_, html, text) => expect(read(html)).toEqual({ text, isFlattened: true }));
});

test("a page as deep as pages are is left alone", () => {
  expect(read(nest("div", 50, "<p>One <b>two</b></p>"))).toEqual({ text: "One two", isFlattened: false });
});

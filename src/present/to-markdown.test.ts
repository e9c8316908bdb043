import { expect, test } from "vitest";
import { buildReading } from "../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../test/fixtures/harbour-reading.ts";
import { toMarkdown } from "./to-markdown.ts";

test("a statement is an item, its details are items below, and a nested one stands one level in", () => {
  const markdown = toMarkdown(harbourReading());
  expect(
    markdown,
  ).toContain(`- **Danil Orsay** *asserted*: “She said to me, ‘No one shoots at a bread boat,’ and I believe her,” (¶6:147)
  - source: he
  - **Petra Lanning** *assessed*: “No one shoots at a bread boat,” (¶6:164)
    - source: She
    - chain: Petra Lanning → to Danil Orsay → relayed by Danil Orsay
`);
  expect(markdown).toContain("*not reviewed by a person*");
});

test("the article's own words cannot become markup", () => {
  const text = "<b> [a](http://x.example) *b* `c` # d";
  const statements = [{ id: "s", content: [{ start: 0, end: text.length }] }];
  const markdown = toMarkdown(buildReading({ text, statements, document: { title: "1.\n*x*" } }));
  expect(markdown).toContain("\\<b\\> \\[a\\](http://x.example) \\*b\\* \\`c\\` \\# d");
  expect(markdown).toContain("# 1\\. \\*x\\*");
});

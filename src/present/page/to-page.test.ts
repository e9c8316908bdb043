import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { buildReading } from "../../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import { toPage } from "./to-page.ts";

const page = toPage(harbourReading());
const inside = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!;

test("the page asks for nothing from outside", () => {
  expect(page).not.toMatch(/\s(src|action|srcset)=|url\(|@import|<link|<img|<iframe/);
  expect(
    [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!).filter((href) => !href.startsWith("#")),
  ).toEqual([]);
});

test("its policy names the one script and the one style sheet by their hash, and lets nothing else in", () => {
  const hash = (content: string) => createHash("sha256").update(content).digest("base64");
  expect(page).toContain(
    `default-src 'none'; style-src 'sha256-${hash(inside("style"))}'; script-src 'sha256-${hash(inside("script"))}'`,
  );
  expect(page).not.toMatch(/ style=| on[a-z]+="/);
});

test("what the article says cannot become markup, and direction overrides cannot act", () => {
  const text = `</p><script>alert(1)</script> "x" & \u202eevil\u2066`;
  const statements = [
    { id: "s", content: [{ start: 3, end: 20 }], source: { start: 0, end: 3 }, speakerIs: "unnamed" as const },
  ];
  const hostile = toPage(
    buildReading({ text, statements, document: { title: text, outlet: text, url: text, language: '"><i>' } }),
  );
  expect(hostile.match(/<script>/g)).toHaveLength(1);
  expect(hostile).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|<i>/);
});

test("every character of the text is on the page, in its order", () => {
  const main = page.slice(page.indexOf("<main"), page.indexOf("</main>")).replace(/<a class="ref[\s\S]*?<\/a>/g, "");
  const paragraphs = [...main.matchAll(/<p id=[^>]*>([\s\S]*?)<\/p>/g)].map((match) =>
    match[1]!.replace(/<[^>]*>/g, ""),
  );
  expect(paragraphs).toEqual(harbourReading().document.text.split("\n\n"));
});

test("each statement has its mark in the text and its card, which lead to each other", () => {
  for (let number = 1; number <= harbourReading().statements.length; number++) {
    expect(page.split(`id="m${number}" href="#c${number}"`)).toHaveLength(2);
    expect(page.split(`id="c${number}"`)).toHaveLength(2);
    expect(page.split(`class="number" href="#m${number}"`)).toHaveLength(2);
  }
});

test("a headline that opens the text is not shown twice, unless something in it is marked", () => {
  const text = "Envoy pleads\n\nHe pleaded.";
  const document = { title: "Envoy pleads" };
  const statements = [{ id: "s", content: [{ start: 6, end: 12 }] }];
  expect(toPage(buildReading({ text, document }))).not.toContain('<p id="p1"');
  expect(toPage(buildReading({ text, document, statements }))).toContain('<p id="p1"');
});

test("the page says that no person reviewed it, and shows the notes", () => {
  const notes = [{ code: "not-english", at: null, detail: "The text is in French." }] as const;
  const noted = toPage({ ...harbourReading(), notes });
  expect(noted).toContain("Not reviewed by a person");
  expect(noted).toContain("The text is in French.</bdi> <code>not-english</code>");
});

test("a text without statements has no filters and no legend", () => {
  const bare = toPage(buildReading({ text: "Nothing was said." }));
  expect(bare).toContain("Nothing was said.");
  expect(bare).not.toContain('<ul class="legend"');
});

import { describe, expect, test } from "vitest";
import { readPage } from "./read-page.ts";

const STORY = [
  "The council of Oru said on Friday that it would not leave the town until the army of Devan had gone home.",
  "“We have nowhere to go,” the mayor, Bela Orsos, told the Sarn Daily by telephone, adding that talks went on.",
  "A spokeswoman for the army, who gave no name, denied that any of its troops had crossed the river this week.",
  "The spokeswoman added that the army would answer any attack on its posts, whoever was behind it, within a day.",
  "Neither side would say when the talks, which began on Monday in the old school, would come to an end.",
];
const paragraphs = STORY.map((line) => `<p>${line}</p>`).join("\n");
const menu = `<nav><ul>${'<li><a href="/x">Home and abroad</a></li>'.repeat(8)}</ul></nav>`;
const footer = '<footer><p>Copyright Sarn Daily. <a href="/terms">Terms</a> <a href="/ads">Advertise</a></p></footer>';
const codes = (page: { notes: readonly { code: string }[] }) => page.notes.map((note) => note.code);

describe("the main text of a page is its article", () => {
  test.each([
    [
      "between menu and footer",
      `<title>Oru stays</title><body>${menu}<article><h1>Oru stays</h1>${paragraphs}</article>${footer}</body>`,
    ],
    ["in divs, without a body tag", `${menu}<div class="story">${paragraphs}</div>${footer}`],
    ["broken off", `<html><body><div><div>${paragraphs}<div`],
    [
      "with a script in the middle",
      `<main>${paragraphs.replace("</p>\n", "</p><script>document.write('no')</script>")}</main>`,
    ],
    ["in lines ended by breaks", `<div>${STORY.join("<br><br>")}</div>`],
    ["in capitals and unclosed tags", `<HTML><BODY>${STORY.map((line) => `<P>${line}`).join("\n")}`],
  ])("%s", (_, html) => {
    const page = readPage(html);
    expect(page.text).toBe(STORY.join("\n"));
    expect(codes(page)).toEqual([]);
  });
});

test("what another parser would read as tags is taken for what it is", () => {
  const tags = "<div>".repeat(10_000);
  const hidden = `<noscript>${tags}No</noscript><template>${tags}No</template><iframe>${tags}No</iframe><!-- ${tags} -->`;
  const page = readPage(`<body><div>${hidden}${paragraphs}<xmp>${"<p>".repeat(300)}</xmp></div>`);
  expect(page.text).toBe(`${STORY.join("\n")}\n${"<p>".repeat(300)}`);
  expect(codes(page)).toEqual([]);
});

describe("a page without a main part gives all of its text", () => {
  test.each([
    ["too short to weigh", "<p>Oru stays.</p>", "Oru stays."],
    ["bare words", "Oru stays.", "Oru stays."],
    ["nothing", "", ""],
    ["scripts alone", "<html><script>var a = 'text';</script></html>", ""],
    ["frames", '<frameset><frame src="a.html"></frameset>', ""],
  ])("%s", (_, html, text) => expect(readPage(html).text).toBe(text));

  test("with a note where there was no guess to make", () => {
    expect(codes(readPage("<select><option>One</select>"))).toEqual(["main-text-guessed"]);
  });

  test("and with a note where it has too many parts", { timeout: 60_000 }, () => {
    const page = readPage(`<title>Oru stays</title>${"<p>a &amp; b".repeat(200_001)}`);
    expect(codes(page)).toEqual(["main-text-guessed"]);
    expect(page.text.startsWith("a & b\na & b\n")).toBe(true);
    expect(page.stated.title).toBe("Oru stays");
  });
});

test("ten thousand nested tags are read with a note", () => {
  const page = readPage(`${"<div>".repeat(10_000)}${paragraphs}${"</div>".repeat(10_000)}`);
  expect(page.text).toBe(STORY.join("\n"));
  expect(codes(page)).toEqual(["nesting-flattened"]);
});

test("the author's line that was taken out of the text is the byline", () => {
  const page = readPage(`<article><div class="byline">By <a rel="author">Hana Idrisi</a></div>${paragraphs}</article>`);
  expect(page.stated.byline).toMatch(/Hana Idrisi$/);
  expect(page.text).toBe(STORY.join("\n"));
});

import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";

const rss = (items: string, head = "") =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Oru &amp; Daily</title>${head}${items}</channel></rss>`;
const ITEM =
  "<item><title>Oru stays</title><link>https://oru.example/1</link><guid>g1</guid><pubDate>Wed, 12 Mar 2031 23:30:00 -0500</pubDate><dc:creator>Mara Tenn</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>The council said no.</p><p>It stays.</p>]]></content:encoded></item>";

test("each item of an RSS feed is a part with what the feed states of it", async () => {
  const file = rss(
    `${ITEM}<item><title>Talks</title><guid isPermaLink="false">g2</guid><description>&lt;b&gt;The envoy&lt;/b&gt; said &amp;quot;yes&amp;quot;.</description></item>`,
  );
  const parsed = await collectParsed(file, "oru.xml");
  expect(outlineParsed(parsed)).toEqual([
    "= oru.xml",
    "oru.xml (item 1): The council said no.\nIt stays.",
    'oru.xml (item 2): The envoy said "yes".',
  ]);
  const [first, second] = documentsOf(parsed);
  expect(first).toMatchObject({
    key: "https://oru.example/1",
    document: {
      title: "Oru stays",
      outlet: "Oru & Daily",
      byline: "Mara Tenn",
      url: "https://oru.example/1",
      published: { edtf: "2031-03-12", basis: "stated" },
    },
  });
  expect(second).toMatchObject({ key: "g2", document: { title: "Talks", url: null, published: null } });
});

test("Atom's entries have their texts by type, and their last change where there is no other date", async () => {
  const entry = (id: string, words: string) =>
    `<entry><id>${id}</id><title type="html">A &amp;amp; B</title><link rel="edit" href="https://x.example/"/><link href="https://oru.example/${id}"/><updated>2031-03-13T01:00:00Z</updated><author><name>Mara Tenn</name></author>${words}</entry>`;
  const file = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Oru</title>${entry("1", "<published>2031-03-12T01:00:00Z</published><content type='html'>&lt;p&gt;One said no.&lt;/p&gt;</content>")}${entry("2", "<summary>5 &lt; 6, two said.</summary>")}${entry("3", "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One.</p><p>Two said <b>no</b>.</p></div></content>")}</feed>`;
  const parsed = await collectParsed(file, "oru.atom");
  expect(outlineParsed(parsed).slice(1)).toEqual([
    "oru.atom (item 1): One said no.",
    "oru.atom (item 2): 5 < 6, two said.",
    "oru.atom (item 3): One.\nTwo said no.",
  ]);
  const documents = documentsOf(parsed).map(({ document }) => document);
  expect(documents.map(({ published }) => published?.edtf)).toEqual(["2031-03-12", "2031-03-13", "2031-03-13"]);
  expect(documents[0]).toMatchObject({ title: "A & B", byline: "Mara Tenn", url: "https://oru.example/1" });
});

test("RDF feeds and JSON feeds are read, too", async () => {
  const rdf =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel><item rdf:about="x"><title>t</title><link>https://oru.example/9</link><description>One said no.</description><dc:date>2031-03-12</dc:date></item></rdf:RDF>';
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "R",
    items: [
      { id: "1", url: "https://oru.example/9", content_text: "One said no.", date_published: "2031-03-12T10:00:00Z" },
    ],
  });
  for (const [path, content] of [
    ["a.rdf", rdf],
    ["a.json", json],
  ] as const) {
    expect(documentsOf(await collectParsed(content, path))).toMatchObject([
      {
        key: "https://oru.example/9",
        document: { part: "item 1", outlet: "R", text: "One said no.", published: { edtf: "2031-03-12" } },
      },
    ]);
  }
});

test("an item has the same id in tomorrow's feed, and another where it was changed", async () => {
  const id = async (file: string, i: number) => documentsOf(await collectParsed(file, "oru.xml"))[i]!.document.id;
  const other = "<item><title>New</title><description>The mayor said yes.</description></item>";
  const today = await id(rss(ITEM), 0);
  expect(await id(rss(other + ITEM, "<lastBuildDate>Thu, 13 Mar 2031 00:00:00 GMT</lastBuildDate>"), 1)).toBe(today);
  expect(await id(rss(ITEM.replace("said no", "said yes")), 0)).not.toBe(today);
});

test("what the user gives wins over the feed; a title and an address hold for no part", async () => {
  const given = { outlet: "Ours", published: "2031-01", title: "Ours", url: "https://ours.example/" };
  expect(documentsOf(await collectParsed(rss(ITEM), "oru.xml", given))[0]!.document).toMatchObject({
    outlet: "Ours",
    published: { edtf: "2031-01", basis: "given" },
    title: "Oru stays",
    url: "https://oru.example/1",
  });
});

test("entities that a feed defines are not expanded", async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "${"ha".repeat(1000)}">${Array.from(
    { length: 20 },
    (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`,
  )
    .join("")
    .replace("&a-1;", "&a;")}]>`;
  const file = `${bomb}<rss version="2.0"><channel><title>x</title><item><description>&a19; The council said no.</description></item></channel></rss>`;
  expect(outlineParsed(await collectParsed(file, "a.xml"))).toEqual([
    "= a.xml",
    "a.xml (item 1): &a19; The council said no.",
  ]);
});

test("an encoding that the XML line names is believed", async () => {
  const file = iconv.encode(
    rss(ITEM).replace('"1.0"', '"1.0" encoding="windows-1251"').replace("said", "сказал"),
    "win1251",
  );
  expect(documentsOf(await collectParsed(file, "a.xml"))[0]!.document.text).toContain("сказал");
});

describe("what cannot be read is refused", () => {
  test.each([
    ["a feed that was cut off", rss(ITEM).slice(0, -80), ["a.xml! damaged-file"]],
    ["a feed without items", rss(""), ["a.xml! no-text"]],
    ["a feed by name alone", "<records/>", ["a.rss! damaged-file"]],
    [
      "an item without text, beside one with",
      rss(`<item><title>No more</title></item>${ITEM}`),
      ["a.xml (item 1)! no-text", "= a.xml", "a.xml (item 2): The council said no.\nIt stays."],
    ],
  ])("%s", async (_, content, expected) => {
    const path = expected[0]!.startsWith("a.rss") ? "a.rss" : "a.xml";
    expect(outlineParsed(await collectParsed(content, path))).toEqual(expected);
  });
});

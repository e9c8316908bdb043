import { describe, expect, test } from "vitest";
import { growDom, parsePage } from "../html/page-tree.ts";
import { readPageData } from "./read-page-data.ts";
import type { Stated } from "./stated.ts";

const read = (html: string) => readPageData(growDom(parsePage(html)).document);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
type Expected = Partial<Omit<Stated, "published"> & { published: string | null }>;
const flat = ({ published, ...rest }: Stated) => ({ ...rest, published: published?.edtf ?? null });

const ARTICLE = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Oru council stays",
  author: [{ "@type": "Person", name: "Hana Idrisi" }, "Goran Petkovic"],
  publisher: { "@type": "Organization", name: "Sarn Daily" },
  datePublished: "2019-10-15T23:30:00-04:00",
  mainEntityOfPage: { "@id": "https://sarn.example/oru" },
  inLanguage: "en-GB",
};
const STATED: Expected = {
  title: "Oru council stays",
  byline: "Hana Idrisi, Goran Petkovic",
  outlet: "Sarn Daily",
  published: "2019-10-15",
  url: "https://sarn.example/oru",
  language: "en-GB",
  isOpinion: null,
};

describe("JSON-LD states the article", () => {
  test.each<[string, string, Expected]>([
    ["alone", ld(ARTICLE), STATED],
    ["in a list", ld([{ "@type": "BreadcrumbList" }, ARTICLE]), STATED],
    [
      "in a graph",
      ld({ "@context": "https://schema.org", "@graph": [{ "@type": "WebPage", name: "x" }, ARTICLE] }),
      STATED,
    ],
    ["with a list of types", ld({ ...ARTICLE, "@type": ["Article", "ReportageNewsArticle"] }), STATED],
    ["with types by address", ld({ ...ARTICLE, "@type": "http://schema.org/NewsArticle" }), STATED],
    [
      "before meta tags",
      `${ld(ARTICLE)}<meta property="og:title" content="Another"><meta name="date" content="2001-01-01">`,
      STATED,
    ],
    [
      "with meta tags where it is silent",
      `${ld({ "@type": "Article", headline: "Oru" })}<meta name="author" content="Hana Idrisi">`,
      { title: "Oru", byline: "Hana Idrisi" },
    ],
    [
      "not of further stories",
      `${ld({ ...ARTICLE, datePublished: undefined })}${ld({ ...ARTICLE, headline: "Older", datePublished: "2001-01-01" })}`,
      { published: null },
    ],
    [
      "with an outlet of its own kind",
      `${ld({ ...ARTICLE, publisher: undefined })}${ld({ "@type": "WebSite", name: "Sarn Daily" })}`,
      { outlet: "Sarn Daily" },
    ],
    [
      "escaped more than needed",
      ld({ ...ARTICLE, headline: "Oru&#8217;s council &amp; mayor &lt;stay&gt;" }),
      { title: "Oru’s council & mayor <stay>" },
    ],
    [
      "with line breaks in its strings",
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Oru\ncouncil"}</script>',
      { title: "Oru council" },
    ],
    [
      "in a CDATA section",
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]></script>`,
      STATED,
    ],
    ["as opinion by its type", ld({ ...ARTICLE, "@type": "OpinionNewsArticle" }), { isOpinion: true }],
    ["as opinion by its section", ld({ ...ARTICLE, articleSection: ["World", "Opinion"] }), { isOpinion: true }],
    [
      "of what is no string not at all",
      ld({
        ...ARTICLE,
        headline: 7,
        author: { name: ["x"] },
        publisher: [null, true],
        datePublished: {},
        inLanguage: [],
        mainEntityOfPage: 3,
      }),
      { title: null, byline: null, outlet: null, published: null, language: null, url: null },
    ],
    ["of a date that is none not at all", ld({ ...ARTICLE, datePublished: "2019-02-30" }), { published: null }],
    [
      "of another thing not at all",
      ld({ "@type": "Recipe", name: "Soup", datePublished: "2019-10-15" }),
      { title: null, published: null },
    ],
  ])("%s", (_, html, expected) => {
    const { stated, notes } = read(html);
    expect(flat(stated)).toMatchObject(expected);
    expect(notes).toEqual([]);
  });

  test("broken blocks are noted, and the sound ones are read", () => {
    const { stated, notes } = read(
      `<script type="application/ld+json">{"@type": "NewsArticle",</script>${ld(ARTICLE)}`,
    );
    expect(flat(stated)).toMatchObject(STATED);
    expect(notes).toEqual([{ code: "bad-metadata", at: null, detail: expect.stringContaining("one place") }]);
  });
});

describe("tags state the article", () => {
  test.each<[string, string, Expected]>([
    [
      "Open Graph",
      '<meta property="og:title" content="Oru council stays"><meta property="og:site_name" content="Sarn Daily"><meta property="og:url" content="https://sarn.example/oru"><meta property="article:published_time" content="2019-10-15T10:00:00Z"><meta property="og:locale" content="en_GB">',
      {
        title: "Oru council stays",
        outlet: "Sarn Daily",
        url: "https://sarn.example/oru",
        published: "2019-10-15",
        language: "en-GB",
      },
    ],
    [
      "the canonical link before og:url",
      '<link rel="canonical" href="https://sarn.example/a"><meta property="og:url" content="https://sarn.example/b">',
      { url: "https://sarn.example/a" },
    ],
    ["no address that is not whole", '<link rel="canonical" href="/a">', { url: null }],
    [
      "Parse.ly",
      '<meta name="parsely-title" content="Oru"><meta name="parsely-author" content="Hana Idrisi"><meta name="parsely-pub-date" content="2019-10-15T10:00:00Z">',
      { title: "Oru", byline: "Hana Idrisi", published: "2019-10-15" },
    ],
    [
      "Dublin Core",
      '<meta name="DC.title" content="Oru"><meta name="DC.date.issued" content="2019-10-15"><meta name="DC.creator" content="By Hana Idrisi">',
      { title: "Oru", byline: "Hana Idrisi", published: "2019-10-15" },
    ],
    ["microdata", '<meta itemprop="datePublished" content="2019-10-15">', { published: "2019-10-15" }],
    [
      "an author's address is no name",
      '<meta property="article:author" content="https://social.example/hana">',
      { byline: null },
    ],
    ["a section of opinion", '<meta property="article:section" content="Opinion">', { isOpinion: true }],
    [
      "a marked time",
      '<time datetime="2001-01-01"></time><time itemprop="datePublished" datetime="2019-10-15T10:00">x</time>',
      { published: "2019-10-15" },
    ],
    [
      "a time in the article",
      '<aside><time datetime="2001-01-01"></time></aside><article><time datetime="2019-10-15">x</time></article>',
      { published: "2019-10-15" },
    ],
    [
      "the only time of the page",
      '<p><time datetime="2019-10-15T08:00">x</time><p><time datetime="2019-10-15T09:00">y</time>',
      { published: "2019-10-15" },
    ],
    [
      "no time where they differ",
      '<p><time datetime="2019-10-15">x</time><p><time datetime="2019-10-14">y</time>',
      { published: null },
    ],
    ["the title", "<title>Oru council stays</title>", { title: "Oru council stays" }],
    [
      "the title without the outlet",
      '<title>Oru council stays | Sarn Daily</title><meta property="og:site_name" content="Sarn Daily">',
      { title: "Oru council stays" },
    ],
    [
      "the heading where the title bears more",
      "<title>Oru council stays – Sarn Daily</title><h1>Oru council stays</h1>",
      { title: "Oru council stays" },
    ],
    [
      "the title where the heading is another",
      "<title>Oru council stays</title><h1>Oru</h1>",
      { title: "Oru council stays" },
    ],
    ["the heading without a title", "<h1>Oru <i>council</i> stays</h1>", { title: "Oru council stays" }],
    ["the page's language", '<html lang="en-GB">', { language: "en-GB" }],
    ["nothing", "<p>Oru", { title: null, outlet: null, byline: null, url: null, published: null, language: null }],
  ])("%s", (_, html, expected) => expect(flat(read(html).stated)).toMatchObject(expected));
});

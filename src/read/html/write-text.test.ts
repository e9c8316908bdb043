import { describe, expect, test } from "vitest";
import { domView } from "./dom.ts";
import { growDom, pageView, parsePage } from "./page-tree.ts";
import { writeText } from "./write-text.ts";

const cases: readonly (readonly [string, string, string])[] = [
  ["paragraphs are lines", "<p>One.</p><p>Two.</p>", "One.\nTwo."],
  ["bare words before and after a block are lines", "One <div>two</div> three", "One\ntwo\nthree"],
  ["blanks run together", "<p>  One\n\t two   <b> three</b>  four </p>", "One two three four"],
  ["blanks across elements are one", "<p>One <i> two </i> three</p>", "One two three"],
  ["words are not glued or torn by inline elements", "<p>O<b>r</b>u's <a href=x>mayor</a>.</p>", "Oru's mayor."],
  ["a no-break space is kept", "<p>15&nbsp;000 people</p>", "15\u00a0000 people"],
  ["an empty paragraph leaves nothing", "<p>One</p><p>&nbsp;</p><p> </p><p>Two</p>", "One\nTwo"],
  ["a break ends a line", "<p>One<br>two<br/><br/>three</p>", "One\ntwo\nthree"],
  ["entities are characters", "<p>&ldquo;No&rdquo; &amp; &#8216;yes&#8217; &lt;b&gt;</p>", "“No” & ‘yes’ <b>"],
  ["items are lines", "<ul><li>One<li>Two</ul>", "One\nTwo"],
  ["rows are lines and cells stand apart", "<table><tr><td>Oru<td>12<tr><td>Sarn<td>7</table>", "Oru 12\nSarn 7"],
  ["preformatted lines stay", "<pre>One  two\n  three\n</pre>", "One  two\nthree"],
  ["quotation marks of q are written", "<p>She said <q>he said <q>no</q></q>.</p>", "She said “he said ‘no’”."],
  [
    "scripts, styles and forms' inner life are not text",
    "<p>One<script>a()</script><style>b{}</style><button>c</button></p>",
    "One",
  ],
  ["what is hidden is not text", '<p hidden>No</p><p style="color:red; display: none">no</p><p>One</p>', "One"],
  ["a hidden body is shown", '<body style="visibility:hidden"><p>One</p>', "One"],
  ["comments are not text", "<p>One<!-- no --> two</p>", "One two"],
  ["a template and a noscript are not text", "<template><p>No</p></template><noscript>no</noscript><p>One</p>", "One"],
  ["a persian joiner and an emoji are kept", "<p>می\u200cخواهد 🌍</p>", "می\u200cخواهد 🌍"],
];

describe("what a reader sees in parse5's tree", () => {
  test.each(cases)("%s", (_, html, text) => expect(writeText(parsePage(html).body, pageView)).toBe(text));
});

describe("the same in linkedom's tree", () => {
  test.each(cases)("%s", (_, html, text) => {
    const { document } = growDom(parsePage(html));
    expect(writeText(document.querySelector("body")!, domView)).toBe(text);
  });
});

import { expect, test } from "vitest";
import type { Findings, Mention, Statement } from "../../../src/record/reading.ts";
import { cut, type Span } from "../../../src/text/span.ts";
import { readGumDocument } from "./read-gum-document.ts";
import { scoreGum } from "./score-gum.ts";

/** Two paragraphs: "Vesna's envoy left. / He said it rained." */
const CONLLU = [
  "# newdoc id = GUM_news_made",
  "# newpar",
  "1-2\tVesna's\t_\t_\t_\t_\t_\t_\t_\t_",
  "1\tVesna\t_\tPROPN\t_\t_\t_\t_\t_\tEntity=(1-person-new-x-cf1-3-coref(2-person-new-x-cf2-1-sgl",
  "2\t's\t_\tPART\t_\t_\t_\t_\t_\tEntity=2)",
  "3\tenvoy\t_\tNOUN\t_\t_\t_\t_\t_\tEntity=1)",
  "4\tleft\t_\tVERB\t_\t_\t_\t_\t_\tSpaceAfter=No",
  "5\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_",
  "",
  "# newpar",
  "# newpar_block = p (1 s)",
  "1\tHe\t_\tPRON\t_\t_\t_\t_\t_\tDiscourse=attribution-positive:2->3:1:sem-atsrc-6-_+lex-indwd-7-_|Entity=(1-person-giv-x-cf1-1-coref)",
  "2\tsaid\t_\tVERB\t_\t_\t_\t_\t_\t_",
  "2.1\tgone\t_\tVERB\t_\t_\t_\t_\t_\t_",
  "3\tit\t_\tPRON\t_\t_\t_\t_\t_\t_",
  "4\trained\t_\tVERB\t_\t_\t_\t_\t_\tSpaceAfter=No",
  "5\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_",
].join("\n");
const document = readGumDocument("GUM_news_made", CONLLU);
const at = (words: string): Span => ({
  start: document.text.indexOf(words),
  end: document.text.indexOf(words) + words.length,
});
const findings = (speaker: string | null, mentions: readonly [string, string][]): Findings => ({
  statements: [{ source: at("He"), speaker } as Statement],
  mentions: mentions.map(([words, entity]) => ({ ...at(words), entity }) as Mention),
  entities: [],
  notes: [],
});

test("the text is rebuilt from its words, a joined word too, and a paragraph is a line", () => {
  expect(document.text).toBe("Vesna's envoy left.\nHe said it rained.\n");
  expect(
    document.mentions.map((m) => [m.chain, cut(document.text, m.span), m.head.map((h) => cut(document.text, h))]),
  ).toEqual([
    ["2", "Vesna's", ["Vesna"]],
    ["1", "Vesna's envoy", ["envoy"]],
    ["1", "He", ["He"]],
  ]);
  expect(document.sources.map((s) => s.map((w) => cut(document.text, w)))).toEqual([["He"]]);
});

test("a speaker with a mention of the source's chain is right", () => {
  const score = scoreGum(
    document,
    findings("a", [
      ["envoy", "a"],
      ["He", "a"],
    ]),
  );
  expect(score).toEqual({ sources: 1, read: 1, spoken: 1, right: 1, chained: 1, rightElsewhere: 1 });
});

test("the source's own words alone do not count elsewhere, nor does a part that is not the head", () => {
  const score = scoreGum(
    document,
    findings("a", [
      ["Vesna", "a"],
      ["He", "a"],
    ]),
  );
  expect(score).toMatchObject({ right: 1, rightElsewhere: 0 });
});

test("no named speaker is not right", () => {
  expect(scoreGum(document, findings(null, [["He", "a"]]))).toMatchObject({ read: 1, spoken: 0, right: 0 });
});

import { expect, test } from "vitest";
import type { Span } from "../../../src/text/span.ts";
import type { Attribution } from "../measure/attribution.ts";
import { figures } from "./figures.ts";
import { scoreArticle } from "./score-article.ts";

const text = "The Oru council said that talks “may go on.” It added that time was short, according to Vesna Halloran.";
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const one = (cue: string, source: string | null, ...content: string[]): Attribution => ({
  cue: [at(cue)],
  source: source ? [at(source)] : [],
  content: content.map(at),
});
const gold = [
  one("said", "The Oru council", "that talks “may go on.”"),
  one("according to", "Vesna Halloran", "It added that time was short"),
];
const score = (...predicted: Attribution[]) => scoreArticle({ name: "a", text, annotations: [gold] }, predicted);

test("the same attributions score full marks", () => {
  expect(figures([score(...gold)])).toEqual({
    found: 100,
    usable: 100,
    strict: 100,
    wrongSource: 0,
    missingSource: 0,
    source: 100,
    cue: 100,
    content: 100,
    contentPieces: 100,
  });
});

test("punctuation at the edges of a role does not count", () => {
  const loose = one("said", "The Oru council", "that talks “may go on");
  expect(score(loose).verdicts[0]).toMatchObject({ usable: true, strict: true });
});

test("half of the content is usable and not strict", () => {
  expect(score(one("said", "The Oru council", "talks “may go on")).verdicts[0]).toMatchObject({
    usable: true,
    strict: false,
  });
  expect(score(one("said", "The Oru council", "talks")).verdicts[0]).toMatchObject({ usable: false, strict: false });
});

test("a part of the source is neither right nor wrong, another one is wrong, none is missing", () => {
  expect(score(one("said", "council", "that talks “may go on.”")).verdicts[0]).toMatchObject({
    usable: false,
    wrongSource: false,
    missingSource: false,
  });
  expect(score(one("said", "Vesna", "that talks “may go on.”")).verdicts[0]).toMatchObject({
    wrongSource: true,
    missingSource: false,
  });
  expect(score(one("said", null, "that talks “may go on.”")).verdicts[0]).toMatchObject({
    wrongSource: false,
    missingSource: true,
  });
});

test("what has no cue, or has it inside another content, is left out and counted apart", () => {
  const nested = one("added", "It", "that time was short");
  const result = score(...gold, nested, { ...nested, cue: [] });
  expect(result).toMatchObject({ predicted: 2, nested: 1, withoutCue: 1 });
  expect(figures([result]).found).toBe(100);
});

test("two predictions of one cue find one attribution", () => {
  const result = score(gold[0]!, one("said", null, "talks"));
  expect(result.verdicts.filter((v) => v !== null)).toHaveLength(1);
  expect(figures([result]).found).toBe(50);
});

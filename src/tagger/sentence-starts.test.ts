import { expect, test } from "vitest";
import { sentenceStarts } from "./sentence-starts.ts";

test.each([
  ["|It rained. |He left."],
  ["|“It rained.” |“He left.”"],
  ["|It rained! |(He left.) |2 stayed."],
  ["|It rained\n|He left\n\n|so"],
  ["|It rained. he left"],
  ["|It cost 1.50 then"],
  ["|"],
])("%j", (marked) => {
  const text = marked.replaceAll("|", "");
  const starts = sentenceStarts(text);
  const split = starts.map((at, i) => text.slice(at, starts[i + 1])).map((part) => `|${part}`);
  expect(split.join("")).toBe(marked);
});

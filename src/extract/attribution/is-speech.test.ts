import { expect, test } from "vitest";
import { findQuotations } from "./find-quotations.ts";
import { isSpeech } from "./is-speech.ts";

test.each([
  ["“We have seen it coming”", true],
  ["“we have seen it coming for many days”", true],
  ["“we have seen it coming,” he said", true],
  ["“I know.”", true],
  ["“Why not?”", true],
  ["“‘No,’ he said to me”", true],
  ["“… and then it sank”", true],
  ["the “Iron Gull”", false],
  ["the so-called “safe zone”", false],
  ["a “floating coffin”", false],
  ["“Never.”", false],
  ["a “floating coffin of rust”", false],
  ["“ ”", false],
])("%s: %s", (text, speech) => {
  expect(isSpeech(text, findQuotations(text)[0]!)).toBe(speech);
});

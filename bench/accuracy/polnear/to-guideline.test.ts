import { expect, test } from "vitest";
import { cut } from "../../../src/text/span.ts";
import { toGuideline } from "./to-guideline.ts";

/** The content as ours in brackets, and as PolNeAR's behind the arrow. */
const CASES = [
  ["She said that [talks go on].", "that talks go on"],
  ["“[We will wait],” she said.", "“We will wait,”"],
  ["“[We will wait,]” she said.", "“We will wait,”"],
  ["He said that “[we will wait.]”", "that “we will wait.”"],
  ["He said they “[will wait].”", "“will wait.”"],
  ["He said [they “will wait].”", "they “will wait.”"],
  ['"[We will wait]," she said.', '"We will wait,"'],
  ["``[We will wait],'' she said.", "``We will wait,''"],
  ["He blamed [the workers]’ union.", "the workers"],
  ["He liked that [hat] “and” coat.", "that hat"],
  ["So [what] they did.", "what"],
] as const;

test.each(CASES)("%s gives %s", (marked, expected) => {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  expect(cut(text, toGuideline(text, { start, end: marked.indexOf("]") - 1 }))).toBe(expected);
});

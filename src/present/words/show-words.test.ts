import { expect, test } from "vitest";
import { showControls, showWords } from "./show-words.ts";

test("words that run over lines are shown on one", () => {
  expect(showWords("a\n  b\tc ", { start: 0, end: 8 })).toBe("a b c");
});

test.each([
  ["a terminal escape", "\u001b[2J", "‹U+001B›[2J"],
  ["a direction override", "a\u202eb", "a‹U+202E›b"],
  ["an isolate", "\u2067a", "‹U+2067›a"],
  ["half of a surrogate pair", "a\ud800b", "a‹U+D800›b"],
])("%s is shown by name and steers nothing", (_, text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test("joiners, plain direction marks and emoji stay as they are", () => {
  const text = "می\u200cروم \u200f 👩\u200d👧 é";
  expect(showControls(text)).toBe(text);
});

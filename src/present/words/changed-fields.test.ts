import { expect, test } from "vitest";
import { changedFields } from "./changed-fields.ts";

test.each([
  [["act", "condition"], "act, condition"],
  [["speaker", "speakerIs"], "speaker"],
  [["content", "chain"], "words, way it came"],
  [["published"], "date of publication"],
])("%j are named as people know them", (fields, words) => {
  expect(changedFields(fields)).toBe(words);
});

import { expect, test } from "vitest";
import { directionOf } from "./direction-of.ts";

test.each([
  ["Mara Tenn", "auto"],
  ["", "auto"],
  ["2026-03-12", "auto"],
  ["أحمد مسعود", "rtl"],
  ["“سنعود إلى المدينة”: what was said in Port Amery on Monday", "ltr"],
  ["Radio Oru said: سنعود إلى المدينة إذا فتحت البوابة قبل يوم الجمعة", "rtl"],
])("%s runs %s", (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});

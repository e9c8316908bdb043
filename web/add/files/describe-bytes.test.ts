import { expect, test } from "vitest";
import { describeBytes } from "./describe-bytes.ts";

test.each([
  [812, "812 bytes"],
  [1_500, "1.5 KiB"],
  [52_428_800, "50 MiB"],
  [1_610_612_736, "1.5 GiB"],
])("%i bytes are %s", (bytes, words) => {
  expect(describeBytes(bytes)).toBe(words);
});

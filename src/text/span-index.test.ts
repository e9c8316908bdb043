import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "./span.ts";
import { spanIndex } from "./span-index.ts";

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test("finds what looking at each span finds, in the order of the list", () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      expect(spanIndex(spans)(one)).toEqual(spans.flatMap((s, i) => (overlaps(s, one) ? [i] : [])));
    }),
  );
});

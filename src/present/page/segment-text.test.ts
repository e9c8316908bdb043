import fc from "fast-check";
import { expect, test } from "vitest";
import { buildReading } from "../../../test/fixtures/build-reading.ts";
import { outline } from "../outline.ts";
import { segmentText } from "./segment-text.ts";

const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const sketches = fc
  .array(fc.record({ content: fc.array(span, { maxLength: 2 }), cue: fc.option(span) }))
  .map((list) => list.map((one, i) => ({ id: String(i), ...one })));

test("overlapping statements cut the text into runs, each listing who covers it", () => {
  const statements = [
    { id: "a", content: [{ start: 0, end: 6 }] },
    { id: "b", content: [{ start: 4, end: 9 }] },
  ];
  const entries = outline(buildReading({ text: "0123456789", statements }).statements);
  const runs = segmentText({ start: 0, end: 10 }, entries).map((one) => [one.start, one.end, one.content, one.begins]);
  expect(runs).toEqual([
    [0, 4, [1], [1]],
    [4, 6, [1, 2], [2]],
    [6, 9, [2], []],
    [9, 10, [], []],
  ]);
});

test("the runs together are the text, and every statement begins once", () => {
  fc.assert(
    fc.property(sketches, (statements) => {
      const reading = buildReading({ text: "x".repeat(30), statements });
      const visible = outline(reading.statements).filter(
        ({ statement }) => statement.content.length > 0 || statement.cue,
      );
      const runs = segmentText({ start: 0, end: 30 }, visible);
      expect(runs[0]!.start).toBe(0);
      expect(runs.at(-1)!.end).toBe(30);
      for (const [i, run] of runs.slice(1).entries()) expect(run.start).toBe(runs[i]!.end);
      const begun = runs.flatMap((run) => run.begins).sort((a, b) => a - b);
      expect(begun).toEqual(visible.map((entry) => entry.number).sort((a, b) => a - b));
    }),
  );
});

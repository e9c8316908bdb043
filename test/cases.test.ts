import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Case, readCases } from "../bench/accuracy/cases/read-cases.ts";
import { scoreStatements } from "../bench/accuracy/cases/score-statements.ts";
import { f1 } from "../bench/accuracy/measure/f1.ts";
import { plainDocument } from "../bench/accuracy/measure/plain-document.ts";
import type { Findings } from "../src/record/reading.ts";
import type { Span } from "../src/text/span.ts";
import { openReader, type Reader } from "../src/work/open-reader.ts";
import { CASE_FLOORS } from "./accuracy-floors.ts";

const folder = process.env.STANDOFF_CASES;
if (!folder) console.info("STANDOFF_CASES names no folder: the cases are skipped.");
const cases = folder ? readCases(folder) : [];

describe.skipIf(!folder)("the cases in STANDOFF_CASES (skipped where it names no folder)", () => {
  let reader: Reader;
  const readings = new Map<string, Findings>();

  beforeAll(async () => {
    reader = await openReader();
    for (const { name, text, day } of cases) readings.set(name, await reader.read(await plainDocument(text, day)));
  }, 300_000);
  afterAll(() => reader?.close());

  test("the folder holds cases", () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases)("$name: the text is kept as it is, and every span lies in it", async ({ name, text, day }) => {
    expect((await plainDocument(text, day)).text).toBe(text);
    for (const span of spansOf(readings.get(name)))
      expect(0 <= span.start && span.start < span.end && span.end <= text.length, JSON.stringify(span)).toBe(true);
  });

  test.each(Object.keys(CASE_FLOORS) as (keyof typeof CASE_FLOORS)[])("%s stays above its floor", (figure) => {
    const scores = cases.map((c: Case) => scoreStatements(c.key, c.text, readings.get(c.name)!));
    const sum = (value: (s: (typeof scores)[number]) => number) => scores.reduce((n, s) => n + value(s), 0);
    const reached = f1(
      sum((s) => s[figure]),
      sum((s) => s.predicted),
      sum((s) => s.statements),
    );
    expect(reached).toBeGreaterThanOrEqual(CASE_FLOORS[figure]);
  });
});

/** Every span in a value, however deep. */
function spansOf(value: unknown): readonly Span[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

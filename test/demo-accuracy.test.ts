import { expect, test } from "vitest";
import { scoreStatements } from "../bench/accuracy/cases/score-statements.ts";
import { readDemo } from "../bench/accuracy/demo/read-demo.ts";
import { f1 } from "../bench/accuracy/measure/f1.ts";
import { plainDocument } from "../bench/accuracy/measure/plain-document.ts";
import { openReader } from "../src/work/open-reader.ts";
import { DEMO_FLOORS } from "./accuracy-floors.ts";

test("what is read in the demo stays above its floors", { timeout: 400_000 }, async () => {
  const reader = await openReader();
  const sum = { statements: 0, predicted: 0, found: 0, right: 0, full: 0 };
  for (const { key, text, day } of await readDemo()) {
    const score = scoreStatements(key, text, await reader.read(await plainDocument(text, day)));
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += score[name];
  }
  await reader.close();
  for (const [figure, floor] of Object.entries(DEMO_FLOORS)) {
    const reached = f1(sum[figure as keyof typeof DEMO_FLOORS], sum.predicted, sum.statements);
    expect(reached, figure).toBeGreaterThan(floor);
  }
});

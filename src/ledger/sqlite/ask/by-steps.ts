import { setImmediate } from "node:timers/promises";

/** What comes of work that gives way to others between its steps. */
export async function bySteps<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await setImmediate();
  }
}

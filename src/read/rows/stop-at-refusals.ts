import { LIMITS } from "../limits.ts";
import type { Parsed } from "../parsed.ts";
import type { Opened } from "../source.ts";

/** The rows until too many are refused: a file of another kind, read as rows, has nothing else. */
export function* stopAtRefusals(source: Opened, rows: Iterable<Parsed>): Generator<Parsed> {
  let refusals = 0;
  for (const row of rows) {
    yield row;
    if (row.kind !== "refused" || ++refusals < LIMITS.refusals) continue;
    const message = `${source.name} has ${LIMITS.refusals} rows that cannot be read; the rest was left.`;
    yield { kind: "refused", path: source.path, part: source.within?.part ?? null, code: "over-limit", message };
    return;
  }
}

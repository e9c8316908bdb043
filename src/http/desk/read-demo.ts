import { FIRST, OTHERS } from "./demo-paths.ts";
import type { Desk } from "./desk.ts";

/**
 * Begins to read the invented conflict into its ledger, the article that it opens with before all others, which threads
 * beside it would overtake. What is there already is not read again.
 */
export function readDemo({ jobs }: Pick<Desk, "jobs">): void {
  const given = { published: null, title: null, outlet: null, url: null };
  for (const one of [FIRST, OTHERS]) {
    jobs.add({ label: "the demo conflict", paths: [one], given, collectedBy: null, translationOf: null });
  }
}

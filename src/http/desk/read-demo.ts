import { DEMO_PATHS } from "./demo-paths.ts";
import type { Desk } from "./desk.ts";

/** Begins to read the invented conflict into its ledger; what is there already is not read again. */
export function readDemo({ jobs }: Pick<Desk, "jobs">): void {
  const given = { published: null, title: null, outlet: null, url: null };
  jobs.add({ label: "the demo conflict", paths: DEMO_PATHS, given, collectedBy: null, translationOf: null });
}

import { FIRST, OTHERS } from "./demo-paths.ts";
import type { Desk } from "./desk.ts";

/**
 * Begins to read the invented conflict into its ledger, the article that it opens with before all others, which threads
 * beside it would overtake; resolves when that one is there. What is there already is not read again.
 */
export function readDemo({ jobs }: Pick<Desk, "jobs">): Promise<void> {
  const given = { published: null, title: null, outlet: null, url: null };
  const [first] = [FIRST, OTHERS].map((one) =>
    jobs.add({ label: "the demo conflict", paths: [one], given, collectedBy: null, translationOf: null }),
  );
  return new Promise((resolve) => {
    const end = jobs.watch(({ id, endedAt }) => {
      if (id !== first!.id || endedAt === null) return;
      end();
      resolve();
    });
  });
}

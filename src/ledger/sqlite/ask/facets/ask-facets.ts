import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AllStatements, Facet, Facets } from "../../../asking.ts";
import { askStatements } from "../statements/ask-statements.ts";

/** The values of these facets over the statements that a query finds, each but for its own condition. */
export function askFacets(db: DatabaseSyncInstance, query: AllStatements, wanted: readonly Facet[]): Facets {
  return Object.fromEntries(
    wanted.map((facet) => {
      const { [facet]: _, ...rest } = query;
      const counts = new Map<string, number>();
      for (const hit of askStatements(db, { ...rest, limit: 1_000_000 }).hits) {
        const { statement, document } = hit;
        const utterer = statement.chain.find(({ role }) => role === "utterer");
        const values: Partial<Record<Facet, readonly (string | null)[]>> = {
          speaker: [statement.speaker],
          speakerIs: [statement.speakerIs],
          outlet: [document.outlet ?? ""],
          medium: [utterer?.medium ?? "unknown"],
          act: [statement.act],
          form: [statement.form],
          documentForm: [document.form],
          month: [(utterer?.when?.from ?? document.published?.from ?? "").slice(0, 7)],
          reviewed: [hit.review],
          checked: hit.checks.length > 0 ? hit.checks.map(({ verdict }) => verdict) : ["not checked"],
          tag: hit.tags,
        };
        for (const value of new Set(values[facet])) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const sorted = [...counts].sort(([a, n], [b, m]) =>
        facet === "month" ? (a < b ? -1 : 1) : m - n || (a < b ? -1 : 1),
      );
      const shown = facet === "month" ? sorted : sorted.slice(0, 50);
      const values = shown.map(([value, count]) => ({ value, label: value, count }));
      return [facet, { values, more: sorted.length - shown.length }];
    }),
  );
}

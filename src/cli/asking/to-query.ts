import type { AllStatements } from "../../ledger/asking.ts";
import type { Reads } from "../../ledger/ledger.ts";
import { findId } from "../../work/ask/find-id.ts";
import { type FilterOptions, toFilters } from "./filter-options.ts";
import { parseAsOf } from "./parse-as-of.ts";

/** Words and filters as they are written, as a query of statements. Throws what `findId` and `parseAsOf` throw. */
export async function toQuery(
  now: Reads,
  words: readonly string[],
  options: FilterOptions & { readonly asOf?: string },
): Promise<AllStatements> {
  const { document, ...filters } = toFilters(options);
  return {
    ...filters,
    document: document === undefined ? undefined : (await findId(now, document, "document")).id,
    words: words.length > 0 ? words.join(" ") : undefined,
    asOf: await parseAsOf(now, options.asOf),
  };
}

/** The options among these that ask what only a statement can meet, no document. */
export function ofStatementsAlone(options: FilterOptions): readonly string[] {
  return OF_STATEMENTS.filter((name) => options[name] !== undefined);
}

const OF_STATEMENTS = [
  "speaker",
  "side",
  "medium",
  "act",
  "form",
  "said",
  "reviewed",
  "unreviewed",
  "checked",
  "unchecked",
] as const;

import type { StatementQuery } from "../../ledger/asking.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { findId } from "../../work/ask/find-id.ts";
import type { AskOptions } from "./ask-options.ts";
import { type FilterOptions, toFilters } from "./filter-options.ts";
import { parseAsOf } from "./parse-as-of.ts";

/** Words and filters as they are written, as a query of statements. */
export async function toQuery(
  ledger: Ledger,
  words: readonly string[],
  options: AskOptions & FilterOptions & { readonly limit: number; readonly offset: number },
): Promise<StatementQuery> {
  const { document, ...filters } = toFilters(options);
  return {
    ...filters,
    document: document === undefined ? undefined : (await findId(ledger, document, "document")).id,
    words: words.length > 0 ? words.join(" ") : undefined,
    asOf: await parseAsOf(ledger, options.asOf),
    limit: options.limit,
    offset: options.offset,
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

import type { AllStatements } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import type { SideRecord } from "../../record/ledger/judgement.ts";
import { findId } from "../../work/ask/find-id.ts";
import { findSide } from "../../work/judge/parties/find-side.ts";
import { type FilterOptions, toFilters } from "./filter-options.ts";
import { parseAsOf } from "./parse-as-of.ts";

/** Words and filters as they are written, as a query of statements. Throws what `findId` and `parseAsOf` throw, and `Failure` "no-such-record" for a side. */
export async function toQuery(
  now: Reads,
  words: readonly string[],
  options: FilterOptions & { readonly asOf?: string },
): Promise<AllStatements> {
  const { document, side, ...filters } = toFilters(options);
  const asOf = await parseAsOf(now, options.asOf);
  return {
    ...filters,
    side: side === undefined ? undefined : (await sideNamed(now, side, asOf)).name,
    document: document === undefined ? undefined : (await findId(now, document, "document")).id,
    words: words.length > 0 ? words.join(" ") : undefined,
    asOf,
  };
}

/** A side that is not there has no members, and "none of them says so" would be taken for an answer. */
const sideNamed = async (now: Reads, name: string, asOf: AsOf): Promise<SideRecord> => {
  const side = await findSide(now, name, asOf);
  if (side === null)
    throw new Failure("no-such-record", `there is no side ${name}${asOf === null ? "" : " as of then"}`);
  return side;
};

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

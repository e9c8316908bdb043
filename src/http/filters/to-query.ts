import type { AllStatements } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import { findId } from "../../work/ask/find-id.ts";
import { findSide } from "../../work/judge/parties/find-side.ts";
import { checkAsOf } from "./check-as-of.ts";
import type { StatementFilters } from "./statement-filters.ts";

/**
 * The filters of an address as a query. Throws what `findId` and `checkAsOf` throw, and `Failure` "no-such-record" for a
 * side that there is not: none of its members would be said to speak.
 */
export async function toQuery(now: Reads, given: StatementFilters): Promise<AllStatements> {
  const { document, afterDocument, side, reviewed, checked, superseded, asOf: asked, ...plain } = given;
  const asOf = await checkAsOf(now, asked);
  return {
    ...plain,
    ...(document !== undefined && { document: (await findId(now, document, "document")).id }),
    ...(afterDocument !== undefined && { afterDocument: (await findId(now, afterDocument, "document")).id }),
    ...(side !== undefined && { side: await sideNamed(now, side, asOf) }),
    ...(reviewed !== undefined && { reviewed: yesOrNo(reviewed) }),
    ...(checked !== undefined && { checked: yesOrNo(checked) }),
    ...(superseded !== undefined && { withSuperseded: true }),
    asOf,
  };
}

const yesOrNo = <Word extends string>(word: Word): boolean | Exclude<Word, "yes" | "no"> =>
  word === "yes" ? true : word === "no" ? false : (word as Exclude<Word, "yes" | "no">);

const sideNamed = async (now: Reads, name: string, asOf: AsOf): Promise<string> => {
  const side = await findSide(now, name, asOf);
  if (side === null) throw new Failure("no-such-record", `side: there is no side ${name.slice(0, 100)}`);
  return side.name;
};

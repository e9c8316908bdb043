import type { DayRange } from "../../asking.ts";
import type { AsOf } from "../../ledger.ts";

/** A condition in SQL with the values of its question marks. */
export type Condition = { readonly sql: string; readonly values: readonly (string | number)[] };

/** A condition of this SQL and these values. */
export function condition(sql: string, ...values: readonly (string | number)[]): Condition {
  return { sql, values };
}

/** That all of these hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return condition("1");
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(" AND "),
    values: conditions.flatMap((one) => one.values),
  };
}

/** That the row of this table (or alias) was live when this entry had been recorded; null: as it is now. */
export function liveAt(table: string, asOf: AsOf): Condition {
  if (asOf === null) return condition(`${table}.ended IS NULL`);
  return condition(`${table}.recorded <= ? AND (${table}.ended IS NULL OR ${table}.ended > ?)`, asOf, asOf);
}

/** That the days from one column to another share a day with a range; what has no day shares none. */
export function overlapping({ from, to }: DayRange, first: string, last: string): Condition {
  return allOf([
    condition(`${first} IS NOT NULL`),
    ...(from === null ? [] : [condition(`${last} >= ?`, from)]),
    ...(to === null ? [] : [condition(`${first} <= ?`, to)]),
  ]);
}

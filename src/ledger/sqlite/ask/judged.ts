import type { Verdict } from "../../../record/ledger/judgement.ts";
import type { Review } from "../../asking.ts";
import type { AsOf } from "../../ledger.ts";
import { allOf, type Condition, liveAt } from "./condition.ts";

/** That a person has accepted or corrected the record with this id, an expression of SQL. */
export function isReviewed(id: string, asOf: AsOf): Condition {
  return anyOf([isAccepted(id, asOf), isCorrected(id, asOf)]);
}

/** That this has come of a person's look at the record; true for any, false for none. */
export function hasReview(id: string, review: Review | boolean, asOf: AsOf): Condition {
  switch (review) {
    case true:
      return isReviewed(id, asOf);
    case false:
    case "unreviewed":
      return not(isReviewed(id, asOf));
    case "accepted":
      return allOf([isAccepted(id, asOf), not(isCorrected(id, asOf))]);
    case "corrected":
      return isCorrected(id, asOf);
  }
}

const isAccepted = (id: string, asOf: AsOf): Condition => {
  const review = judgement("reviews", id, asOf);
  return { ...review, sql: exists({ ...review, sql: `${review.sql} AND j.verdict = 'accepted'` }) };
};

const isCorrected = (id: string, asOf: AsOf): Condition => {
  const correction = judgement("corrections", id, asOf);
  return { ...correction, sql: exists(correction) };
};

const anyOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(" OR "),
  values: conditions.flatMap(({ values }) => values),
});

/** That a person has come to a verdict on the record, or to this one; what is said to be not checked is as if never looked at. */
export function isChecked(id: string, verdict: Verdict | true, asOf: AsOf): Condition {
  const check = judgement("checks", id, asOf);
  if (verdict === "not checked") return not(isChecked(id, true, asOf));
  const which = verdict === true ? "j.verdict <> ?" : "j.verdict = ?";
  return {
    sql: exists({ ...check, sql: `${check.sql} AND ${which}` }),
    values: [...check.values, verdict === true ? "not checked" : verdict],
  };
}

/** That the record bears this tag, case aside. */
export function isTagged(id: string, tag: string, asOf: AsOf): Condition {
  const tags = judgement("tags", id, asOf);
  return { sql: exists({ ...tags, sql: `${tags.sql} AND j.tag = ? COLLATE NOCASE` }), values: [...tags.values, tag] };
}

/** That a condition does not hold. */
export function not({ sql, values }: Condition): Condition {
  return { sql: `NOT (${sql})`, values };
}

const exists = ({ sql }: Condition): string => `EXISTS (SELECT 1 FROM ${sql})`;

const judgement = (table: string, id: string, asOf: AsOf): Condition => {
  const live = liveAt("j", asOf);
  return { sql: `${table} j WHERE j.target = ${id} AND (${live.sql})`, values: live.values };
};

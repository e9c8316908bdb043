import type { DayRange, DocumentQuery, StatementQuery } from "../../../asking.ts";
import type { AsOf } from "../../../ledger.ts";
import { allOf, type Condition, condition, liveAt, overlapping } from "../condition.ts";
import { isTagged } from "../judged.ts";

/** What both a query of documents and one of statements can ask of a row `d` of documents. */
export type DocumentTerms = Pick<StatementQuery, "outlet" | "documentForm" | "published" | "collected" | "asOf">;

/** These terms as conditions; none where nothing is asked. */
export function termsOfDocument({
  outlet,
  documentForm,
  published,
  collected,
  asOf = null,
}: DocumentTerms): Condition[] {
  const given = [
    outlet === undefined ? null : isOfOutlet(outlet),
    documentForm === undefined ? null : condition("d.form = ?", documentForm),
    published === undefined ? null : overlapping(published, "d.published_from", "d.published_to"),
    collected === undefined ? null : wasCollected(collected, asOf),
  ];
  return given.filter((one) => one !== null);
}

/** An equality that the index of outlets answers, but for those that name none. */
const isOfOutlet = (outlet: string): Condition =>
  outlet === "" ? condition("coalesce(d.outlet, '') = ''") : condition("d.outlet = ? COLLATE NOCASE", outlet);

/** What a query asks of a row `d` of documents, its words aside. */
export function documentConditions(query: DocumentQuery): Condition[] {
  const asOf = query.asOf ?? null;
  return [
    liveAt("d", asOf),
    // what was purged is empty
    condition("d.text_hash IS NOT NULL"),
    ...termsOfDocument(query),
    ...(query.day === undefined ? [] : [overlapping(query.day, "d.published_from", "d.published_to")]),
    ...(query.ids === undefined
      ? []
      : [condition("d.id IN (SELECT value FROM json_each(?))", JSON.stringify(query.ids))]),
    ...(query.tag === undefined ? [] : [isTagged("d.id", query.tag, asOf)]),
    ...(query.withSuperseded ? [] : [isNotSuperseded("d.id", asOf)]),
  ];
}

/** That no newer version stands in the place of the document with this id, an expression of SQL. */
export function isNotSuperseded(id: string, asOf: AsOf): Condition {
  const live = liveAt("newer", asOf);
  return {
    sql: `${id} NOT IN (SELECT newer.supersedes FROM documents newer WHERE newer.supersedes IS NOT NULL AND (${live.sql}))`,
    values: live.values,
  };
}

/** That it was collected on one of these days, at least once. */
const wasCollected = (days: DayRange, asOf: AsOf): Condition => {
  const day = "substr(g.collected_at, 1, 10)";
  const { sql, values } = allOf([liveAt("g", asOf), overlapping(days, day, day)]);
  return { sql: `EXISTS (SELECT 1 FROM sightings g WHERE g.document = d.id AND ${sql})`, values };
};

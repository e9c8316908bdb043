import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AllStatements, DayRange } from "../../../asking.ts";
import type { AsOf } from "../../../ledger.ts";
import { allOf, type Condition, condition, liveAt, overlapping } from "../condition.ts";
import { isNotSuperseded, termsOfDocument } from "../documents/document-conditions.ts";
import { isOnSide, isSpeaker } from "../entities/is-speaker.ts";
import { hasReview, isChecked, isTagged } from "../judged.ts";

/** What a query asks of a row `s` of statements, its words aside. */
export function statementConditions(db: DatabaseSyncInstance, query: AllStatements): Condition[] {
  const asOf = query.asOf ?? null;
  const { speaker, side, withSuperseded, document } = query;
  return [
    liveAt("s", asOf),
    // what was purged is empty
    condition("s.act IS NOT NULL"),
    ...equalities(query),
    ...(speaker === undefined ? [] : [isSpeaker(db, speaker, asOf)]),
    ...(side === undefined ? [] : [isOnSide(db, side, asOf)]),
    ...days(query, asOf),
    ...inDocuments([...termsOfDocument(query), ...comesAfter(query)], asOf),
    // whoever asks for one document has chosen its version
    ...(withSuperseded || document !== undefined ? [] : [isNotSuperseded("s.document", asOf)]),
    ...judgements(query, asOf),
  ];
}

const equalities = ({ ids, document, medium, act, form, speakerIs }: AllStatements): Condition[] => [
  ...(ids === undefined ? [] : [condition("s.id IN (SELECT value FROM json_each(?))", JSON.stringify(ids))]),
  ...(document === undefined ? [] : [condition("s.document = ?", document)]),
  ...(medium === undefined ? [] : [condition("coalesce(s.medium, 'unknown') = ?", medium)]),
  ...(act === undefined ? [] : [condition("s.act = ?", act)]),
  ...(speakerIs === undefined ? [] : [condition("s.speaker_is = ?", speakerIs)]),
  ...(form === undefined ? [] : [condition("s.form = ?", form)]),
];

const days = ({ said, day, month }: AllStatements, asOf: AsOf): Condition[] => [
  ...(month === undefined ? [] : [isOfMonth(month, asOf)]),
  ...(said === undefined ? [] : [overlapping(said, "s.said_from", "s.said_to")]),
  ...(day === undefined ? [] : [fallsOn(day, asOf)]),
];

/** Said on such a day; where it is not known when it was said, published on one. */
const fallsOn = (day: DayRange, asOf: AsOf): Condition => {
  const said = overlapping(day, "s.said_from", "s.said_to");
  const [published] = inDocuments(termsOfDocument({ published: day, asOf }), asOf);
  return {
    sql: `(${said.sql}) OR (s.said_from IS NULL AND ${published!.sql})`,
    values: [...said.values, ...published!.values],
  };
};

const isOfMonth = (month: string, asOf: AsOf): Condition => {
  const live = liveAt("d", asOf);
  const published = `(SELECT d.published_from FROM documents d WHERE d.id = s.document AND (${live.sql}))`;
  return {
    sql: `coalesce(substr(coalesce(s.said_from, ${published}), 1, 7), '') = ?`,
    values: [...live.values, month],
  };
};

const comesAfter = ({ afterDocument, asOf = null }: AllStatements): Condition[] => {
  if (afterDocument === undefined) return [];
  const live = liveAt("o", asOf);
  const version = `SELECT o.version FROM documents o WHERE o.id = ? AND (${live.sql})`;
  return [condition(`d.version > coalesce((${version}), 0)`, afterDocument, ...live.values)];
};

const inDocuments = (terms: readonly Condition[], asOf: AsOf): Condition[] => {
  if (terms.length === 0) return [];
  const { sql, values } = allOf([liveAt("d", asOf), ...terms]);
  return [{ sql: `s.document IN (SELECT d.id FROM documents d WHERE ${sql})`, values }];
};

const judgements = ({ reviewed, checked, tag }: AllStatements, asOf: AsOf): Condition[] => {
  return [
    ...(reviewed === undefined ? [] : [hasReview("s.id", reviewed, asOf)]),
    ...(checked === undefined ? [] : [isChecked("s.id", checked === false ? "not checked" : checked, asOf)]),
    ...(tag === undefined ? [] : [isTagged("s.id", tag, asOf)]),
  ];
};

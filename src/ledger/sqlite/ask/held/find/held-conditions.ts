import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AllStatements, DayRange, Facet } from "../../../../asking.ts";
import { entitiesNamed } from "../../entities/entities-named.ts";
import { membersOfSide } from "../../entities/members-of-side.ts";
import { matchWords } from "../../match-words.ts";
import { NO_DAY } from "../day-number.ts";
import type { Held } from "../held.ts";
import { type DocumentTest, isOfForm, isOfOutlet, sharing, wasCollected, wasPublished } from "./document-tests.ts";
import { isChecked, isReviewed, isTagged, type JudgementTest } from "./judgement-tests.ts";
import { someUtterer } from "./some-utterer.ts";
import { versionsMatching } from "./versions-matching.ts";

/** What a query asks of a row of what is held of statements, and the facet that it is a value of. */
export type HeldCondition = { readonly facet: Facet | null; readonly holds: (row: number) => boolean };

/** What a query asks of a row, its words and ids aside: the same as `statementConditions` asks of the database. */
export function heldConditions(db: DatabaseSyncInstance, held: Held, query: AllStatements): HeldCondition[] {
  return [
    ...inColumns(held, query),
    ...ofDays(held, query),
    ...ofDocuments(held, query),
    ...ofJudgements(held, query),
    ...(query.speaker === undefined ? [] : [asked("speaker", isSpeaker(db, held, query.speaker))]),
    ...(query.side === undefined ? [] : [asked("side", isOneOf(held, membersOfSide(db, query.side, held.asOf)))]),
  ];
}

const asked = (facet: Facet | null, holds: HeldCondition["holds"]): HeldCondition => ({ facet, holds });

const inColumns = ({ statements, words, documents }: Held, query: AllStatements): HeldCondition[] => {
  const { columns } = statements;
  const equal = (facet: "act" | "form" | "medium" | "speakerIs"): HeldCondition[] => {
    const word = query[facet];
    if (word === undefined) return [];
    const [column, code] = [columns[facet], words.find(word)];
    return [asked(facet, (row) => column[row] === code)];
  };
  const { document } = columns;
  const wanted = query.document === undefined ? null : documents.numberOf(query.document);
  return [
    ...(wanted === null ? [] : [asked(null, (row) => document[row] === wanted)]),
    ...equal("act"),
    ...equal("form"),
    ...equal("medium"),
    ...equal("speakerIs"),
  ];
};

const ofDays = ({ statements, documents }: Held, { said, day, month }: AllStatements): HeldCondition[] => {
  const { saidFrom, saidTo, document } = statements.columns;
  const published = (row: number) => documents.all[document[row]!]!;
  const isSaid = (range: DayRange) => {
    const shares = sharing(range);
    return (row: number) => shares(saidFrom[row]!, saidTo[row]!);
  };
  const falls = (range: DayRange) => {
    const shares = sharing(range);
    return (row: number) => {
      if (saidFrom[row] !== NO_DAY) return shares(saidFrom[row]!, saidTo[row]!);
      const { publishedFrom, publishedTo } = published(row);
      return shares(publishedFrom, publishedTo);
    };
  };
  const isOfMonth = (wanted: number) => (row: number) =>
    Math.floor((saidFrom[row] || published(row).publishedFrom) / 100) === wanted;
  const both = [
    ...(day === undefined ? [] : [falls(day)]),
    ...(month === undefined ? [] : [isOfMonth(monthNumber(month))]),
  ];
  return [
    ...(said === undefined ? [] : [asked(null, isSaid(said))]),
    ...(both.length === 0 ? [] : [asked("month", (row) => both.every((holds) => holds(row)))]),
  ];
};

const monthNumber = (month: string): number => {
  if (month === "") return NO_DAY;
  return /^\d{4}-\d\d$/.test(month) ? Number(month.replace("-", "")) : -1;
};

const ofDocuments = ({ statements, documents }: Held, query: AllStatements): HeldCondition[] => {
  const { document } = statements.columns;
  const among = (facet: Facet | null, holds: DocumentTest): HeldCondition => {
    const chosen = Uint8Array.from(documents.all, (one) => (holds(one) ? 1 : 0));
    return asked(facet, (row) => chosen[document[row]!] === 1);
  };
  const { outlet, documentForm, published, collected, withSuperseded, afterDocument } = query;
  const comesAfter = (id: string): DocumentTest => {
    const at = documents.all[documents.numberOf(id)]!.version;
    return ({ version }) => version > at;
  };
  return [
    ...(withSuperseded || query.document !== undefined ? [] : [among(null, ({ newer }) => newer === 0)]),
    ...(afterDocument === undefined ? [] : [among(null, comesAfter(afterDocument))]),
    ...(outlet === undefined ? [] : [among("outlet", isOfOutlet(outlet))]),
    ...(documentForm === undefined ? [] : [among("documentForm", isOfForm(documentForm))]),
    ...(published === undefined ? [] : [among(null, wasPublished(published))]),
    ...(collected === undefined ? [] : [among(null, wasCollected(collected))]),
  ];
};

const ofJudgements = ({ statements }: Held, { reviewed, checked, tag }: AllStatements): HeldCondition[] => {
  const { judged } = statements;
  const on = (facet: Facet, holds: JudgementTest): HeldCondition => asked(facet, (row) => holds(judged[row]));
  return [
    ...(reviewed === undefined ? [] : [on("reviewed", isReviewed(reviewed))]),
    ...(checked === undefined ? [] : [on("checked", isChecked(checked))]),
    ...(tag === undefined ? [] : [on("tag", isTagged(tag))]),
  ];
};

const isSpeaker = (db: DatabaseSyncInstance, held: Held, words: string): HeldCondition["holds"] => {
  const bearers = entitiesNamed(db, words, held.asOf);
  if (bearers.length > 0) return isOneOf(held, bearers);
  const wanted = matchWords(words)?.wanted;
  if (!wanted) return () => false;
  const versions = new Set(versionsMatching(db, `speaker : (${wanted})`));
  const { version } = held.statements.columns;
  return (row) => versions.has(version[row]!);
};

const isOneOf = ({ entities, statements }: Held, ids: readonly string[]): HeldCondition["holds"] => {
  const clusters = new Set(ids.map((id) => entities.all[entities.numberOf(id)]!.cluster));
  const chosen = Uint8Array.from(entities.all, ({ cluster }) => (clusters.has(cluster) ? 1 : 0));
  return someUtterer(statements, (entity) => chosen[entity] === 1);
};

import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AllStatements, DayRange, Facet } from "../../../asking.ts";
import { entitiesNamed } from "../entities/entities-named.ts";
import { membersOfSide } from "../entities/members-of-side.ts";
import { matchWords } from "../match-words.ts";
import { dayNumber, NO_DAY } from "./day-number.ts";
import { foldAscii } from "./fold-ascii.ts";
import type { Held } from "./held.ts";
import type { HeldDocument } from "./held-documents.ts";
import type { HeldJudgement } from "./held-statements.ts";
import { bitOf } from "./read-judgements.ts";
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

/** That the days from the first to the last share one with a range; what has no day shares none. */
export const sharing = ({ from, to }: DayRange): ((first: number, last: number) => boolean) => {
  const [begin, end] = [from === null ? 0 : dayNumber(from), to === null ? Number.POSITIVE_INFINITY : dayNumber(to)];
  return (first, last) => first !== NO_DAY && last >= begin && first <= end;
};

const ofDocuments = ({ statements, documents }: Held, query: AllStatements): HeldCondition[] => {
  const { document } = statements.columns;
  const among = (facet: Facet | null, holds: (one: HeldDocument) => boolean): HeldCondition => {
    const chosen = Uint8Array.from(documents.all, (one) => (holds(one) ? 1 : 0));
    return asked(facet, (row) => chosen[document[row]!] === 1);
  };
  const { outlet, documentForm, published, collected, withSuperseded } = query;
  return [
    ...(withSuperseded || query.document !== undefined ? [] : [among(null, ({ newer }) => newer === 0)]),
    ...(outlet === undefined ? [] : [among("outlet", isOfOutlet(outlet))]),
    ...(documentForm === undefined
      ? []
      : [among("documentForm", ({ version, form }) => version > 0 && form === documentForm)]),
    ...(published === undefined ? [] : [among(null, wasPublished(published))]),
    ...(collected === undefined ? [] : [among(null, wasCollected(collected))]),
  ];
};

/** That a live document is of this outlet, case aside; "" for none. */
export const isOfOutlet = (outlet: string): ((document: HeldDocument) => boolean) => {
  const folded = foldAscii(outlet);
  return (document) => document.version > 0 && foldAscii(document.outlet) === folded;
};

/** That a document was published on one of these days. */
export const wasPublished = (days: DayRange): ((document: HeldDocument) => boolean) => {
  const shares = sharing(days);
  return ({ publishedFrom, publishedTo }) => shares(publishedFrom, publishedTo);
};

/** That a live document was collected on one of these days, at least once. */
export const wasCollected = (days: DayRange): ((document: HeldDocument) => boolean) => {
  const shares = sharing(days);
  return ({ version, collected }) => version > 0 && [...collected.values()].some((day) => shares(day, day));
};

const ofJudgements = ({ statements }: Held, { reviewed, checked, tag }: AllStatements): HeldCondition[] => {
  const { judged } = statements;
  const on = (facet: Facet, holds: (judgement: HeldJudgement | undefined) => boolean): HeldCondition =>
    asked(facet, (row) => holds(judged[row]));
  const review = reviewed === true ? null : reviewed === false ? "unreviewed" : reviewed;
  return [
    ...(review === undefined
      ? []
      : [on("reviewed", (one) => (review === null ? reviewOf(one) !== "unreviewed" : reviewOf(one) === review))]),
    ...(checked === undefined ? [] : [on("checked", isChecked(checked))]),
    ...(tag === undefined ? [] : [on("tag", (one) => one?.tags.has(foldAscii(tag)) ?? false)]),
  ];
};

/** What a person has made of a statement. */
export const reviewOf = (judgement: HeldJudgement | undefined): "unreviewed" | "accepted" | "corrected" => {
  if (judgement?.isCorrected) return "corrected";
  return judgement?.isAccepted ? "accepted" : "unreviewed";
};

const isChecked = (wanted: NonNullable<AllStatements["checked"]>) => (judgement: HeldJudgement | undefined) => {
  const verdicts = judgement?.verdicts ?? 0;
  if (wanted === true) return verdicts !== 0;
  if (wanted === false || wanted === "not checked") return verdicts === 0;
  return (verdicts & bitOf(wanted)) !== 0;
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

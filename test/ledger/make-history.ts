import fc from "fast-check";
import type { AllStatements } from "../../src/ledger/asking.ts";
import type { Ledger, Reads } from "../../src/ledger/ledger.ts";
import type { Change } from "../../src/record/ledger/entry.ts";
import type { Judged, LinkRecord, PurgeRecord } from "../../src/record/ledger/judgement.ts";
import type { EntityRecord, StatementRecord } from "../../src/record/ledger/kept.ts";
import type { LedgerRecord } from "../../src/record/ledger/ledger-record.ts";
import { addingOf, type MadeDocument, makeDocument, NO_CHANGE } from "./make-document.ts";

/** One thing that is done to a ledger; the numbers pick what it is done to, and how. */
export type HistoryStep = { readonly doing: (typeof DOINGS)[number]; readonly pick: number; readonly how: number };

const DOINGS = [
  ...["add", "add", "supersede", "retitle", "withdraw", "take away", "take away", "correct", "rename"],
  ...["accept", "check", "tag", "untag", "tag document", "link", "link", "split", "unlink", "side", "purge"],
] as const;

/** A few documents with a side and a link, and then steps of every sort, one after the other. */
export const anyHistory = (): fc.Arbitrary<readonly HistoryStep[]> => {
  const begin = (["add", "add", "supersede", "side", "link"] as const).map((doing) => stepOf(doing));
  return fc.tuple(fc.tuple(...begin), fc.array(stepOf(...DOINGS), { maxLength: 12 })).map((parts) => parts.flat());
};

const stepOf = (...doings: readonly HistoryStep["doing"][]): fc.Arbitrary<HistoryStep> =>
  fc.record({ doing: fc.constantFrom(...doings), pick: fc.nat(1_000), how: fc.nat(1_000) });

/** Questions that set every condition of a query, in every order. */
export const QUERIES: readonly AllStatements[] = [
  ...(["said", "said-latest", "recorded", "document"] as const).map((order) => ({ order })),
  { words: "bridge" },
  { words: "bridge -closed", order: "document" },
  { words: "-bridge" },
  { anyOf: ["closed", "ope*"] },
  { speaker: "Mara Tenn", act: "assert" },
  { speaker: "tenn", withSuperseded: true },
  { speaker: "oru council" },
  { speakerIs: "unnamed" },
  { side: "SHORE" },
  { outlet: "radio oru", form: "indirect" },
  { outlet: "" },
  { documentForm: "release", medium: "unknown" },
  { medium: "broadcast" },
  { said: { from: "2026-03-01", to: null } },
  { day: { from: "2026-03-02", to: "2026-03-03" } },
  { month: "2026-03", act: "deny" },
  { month: "" },
  { published: { from: null, to: "2026-03-02" } },
  { collected: { from: "2026-03-12", to: "2026-03-12" } },
  ...([true, false, "accepted", "corrected", "unreviewed"] as const).map((reviewed) => ({ reviewed })),
  ...([true, false, "supported", "contradicted", "not checked"] as const).map((checked) => ({ checked })),
  { tag: "bridges", reviewed: true },
];

/** Takes a step; where there is nothing that it can be taken on, nothing is done. */
export async function takeStep(ledger: Ledger, step: HistoryStep, serial: number): Promise<void> {
  if (step.doing === "purge") return purge(ledger, step);
  await ledger.append((now) => plan(now, step, serial));
}

const pickOf = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(items.length, 1)];

const plan = async (now: Reads, step: HistoryStep, serial: number): Promise<Change | null> => {
  const { doing, pick, how } = step;
  const documents = await now.list("document", {});
  const document = pickOf(documents, pick);
  const statement = pickOf(await now.list("statement", {}), pick);
  const tags = await now.list("tag", {});
  const links = await now.list("link", {});
  const entities = await now.list("entity", {});
  const ends = [pickOf(entities, pick), pickOf(entities, how)] as const;
  switch (doing) {
    case "add":
      return addingOf(makeOne(serial, how, null));
    case "supersede":
      return document ? addingOf(makeOne(serial, how, document.id)) : null;
    case "retitle":
      return document ? recording({ ...document, title: `Title ${how % 5}`, outlet: OUTLETS[how % 4]! }) : null;
    case "rename":
      return ends[0] ? recording({ ...ends[0], name: ["Mara Tenn", "Jon Amery"][how % 2]! }) : null;
    case "withdraw":
      return statement ? { ...NO_CHANGE, end: [{ kind: "statement", id: statement.id }] } : null;
    case "take away":
      return document ? { ...NO_CHANGE, end: [{ kind: "document", id: document.id }] } : null;
    case "tag document":
      return document ? recording({ ...judged(serial, document), kind: "tag", tag: "Bridges" }) : null;
    case "untag":
      return tags.length > 0 ? { ...NO_CHANGE, end: [{ kind: "tag", id: pickOf(tags, pick)!.id }] } : null;
    case "link":
    case "split":
      return tying(ends, doing === "link" ? "same" : "different", how);
    case "unlink":
      return links.length > 0 ? { ...NO_CHANGE, end: [{ kind: "link", id: pickOf(links, pick)!.id }] } : null;
    case "side":
      return recording({
        ...{ kind: "side", id: `side ${how % 2}`, name: how % 4 < 2 ? "Shore" : "shore", by: "Ines", at: "2026-03-12" },
        members: ends.flatMap((end) => end?.id ?? []),
      });
    default:
      return statement ? judging(statement, doing, { serial, how }) : null;
  }
};

const judging = (
  statement: StatementRecord,
  doing: HistoryStep["doing"],
  { serial, how }: { readonly serial: number; readonly how: number },
): Change => {
  const on = judged(serial, statement);
  switch (doing) {
    case "accept":
      return recording({ ...on, kind: "review", verdict: "accepted", reason: null });
    case "check": {
      const verdict = (["supported", "contradicted", "not checked"] as const)[how % 3]!;
      return recording({ ...on, kind: "check", verdict, reason: null, source: null, on: "2026-03-12" });
    }
    case "correct":
      return recording(
        { ...statement, act: how % 2 === 0 ? "deny" : "warn" },
        { ...on, kind: "correction", changes: { act: "deny" }, reason: null },
      );
    default:
      return recording({ ...on, kind: "tag", tag: how % 2 === 0 ? "Bridges" : "bridges" });
  }
};

const judged = (serial: number, { kind, id }: LedgerRecord): Judged => ({
  ...{ id: `judgement ${serial}`, target: { kind, id }, anchor: null, by: "Ines", at: "2026-03-12" },
});

const recording = (...record: readonly LedgerRecord[]): Change => ({ ...NO_CHANGE, record });

const tying = (
  [left, right]: readonly [EntityRecord | undefined, EntityRecord | undefined],
  relation: LinkRecord["relation"],
  how: number,
): Change | null => {
  if (left === undefined || right === undefined || left.id === right.id) return null;
  const maker =
    how % 2 === 0
      ? ({ kind: "person", name: "Ines" } as const)
      : ({ kind: "rule", name: "test", version: "1", score: 1, rules: [] } as const);
  const id = `link ${left.id} ${right.id}`;
  return recording({ kind: "link", id, left: left.id, right: right.id, relation, reasons: [], maker });
};

const OUTLETS = ["Amery Courier", "Radio Oru", "RADIO ORU", null] as const;
const PARTIES = ["Mara Tenn", "Jon Amery", "The Oru council"] as const;
const DAYS = ["2026-03-02", "2026-03-04", "2026-02-20"] as const;

/** A document of two statements, in which this and that is other than usual. */
const makeOne = (serial: number, how: number, supersedes: string | null): MadeDocument => {
  const day = DAYS[how % 4];
  const said = [
    { by: PARTIES[how % 2]!, words: `the bridge was closed (${serial})` },
    { by: PARTIES[how % 3]!, words: "it would open" },
  ];
  const made = makeDocument(said, {
    ...{ supersedes, outlet: OUTLETS[how % 5] ?? null, form: how % 3 === 1 ? "release" : "report" },
    published: day === undefined ? null : { edtf: day, from: day, to: day, basis: "stated", why: "the dateline" },
  });
  const statements = made.statements.map((one, order): StatementRecord => {
    if (order === 0 || how % 3 === 0) return one;
    if (how % 3 === 1) return { ...one, speaker: null, speakerIs: "unnamed", chain: [] };
    const when = { from: "2026-03-03", to: "2026-03-05" };
    // the speaker and the utterer of the chain are two
    const other = made.entities[0]!.id;
    const steps = one.chain.map((step) => ({ ...step, when, medium: "broadcast" as const, entity: other }));
    return { ...one, form: "direct", chain: steps };
  });
  return { ...made, statements };
};

const purge = async (ledger: Ledger, { pick }: HistoryStep): Promise<void> => {
  const document = pickOf(await ledger.list("document", {}), pick);
  if (document === undefined) return;
  await ledger.erase(async (now) => {
    const records = await now.hanging(document.id);
    const live = await Promise.all(records.map(async (ref) => ((await now.live(ref.kind, ref.id)) ? [ref] : [])));
    const texts = [document.textHash];
    const tombstone: PurgeRecord = {
      ...{ kind: "purge", id: `purge ${document.id}`, target: { kind: "document", id: document.id } },
      ...{ reason: "by order", by: "Ines", at: "2026-03-12", records, removed: texts },
    };
    return { change: { ...NO_CHANGE, act: "purge", end: live.flat(), record: [tombstone] }, records, texts };
  });
};

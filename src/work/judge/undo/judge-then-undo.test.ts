import fc from "fast-check";
import { expect, test } from "vitest";
import { harbourWithMentions, openWith, quayReading } from "../../../../test/fixtures/open-harbour.ts";
import { mara as by, everythingIn } from "../../../../test/fixtures/open-judging.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { ACTS } from "../../../record/act.ts";
import { Failure } from "../../../record/failure.ts";
import { VERDICTS } from "../../../record/ledger/judgement.ts";
import { accept } from "../accept.ts";
import { checkRecord } from "../beside/check-record.ts";
import { noteRecord } from "../beside/note-record.ts";
import { tagRecord } from "../beside/tag-record.ts";
import { untagRecord } from "../beside/untag-record.ts";
import { correct } from "../correct.ts";
import { addMention } from "../identity/add-mention.ts";
import { identify } from "../identity/identify.ts";
import { addToSide } from "../parties/add-to-side.ts";
import { link, split } from "../parties/link.ts";
import { removeFromSide } from "../parties/remove-from-side.ts";
import type { Plan } from "../plan.ts";
import { addStatement } from "../statement/add-statement.ts";
import { withdraw } from "../withdraw.ts";
import { lastUndoable } from "./last-undoable.ts";
import { undo } from "./undo.ts";

const readings = [harbourWithMentions(), quayReading()];
const statements = readings.flatMap((reading) => reading.statements);
const harbour = readings[0]!.document.id;
const id = fc.constantFrom(...statements.map((statement) => statement.id));
const who = fc.constantFrom(...readings[0]!.entities.map((entity) => entity.id));
const words = fc.constantFrom("sure?", "a draft", "‹emoji 🚢›");

const plans: fc.Arbitrary<Plan> = fc.oneof(
  id.map((one) => accept(one, by)),
  fc.record({ id, reason: words }).map((given) => withdraw(given, by)),
  fc.constantFrom(...readings).map(({ document }) => withdraw({ id: document.id, reason: "a draft" }, by)),
  fc
    .record({ id, act: fc.constantFrom(...ACTS) })
    .map(({ id, act }) => correct({ id, edits: { act }, reason: null }, by)),
  fc.record({ id, speaker: who }).map(({ id, speaker }) => correct({ id, edits: { speaker }, reason: null }, by)),
  fc
    .record({ id, start: fc.nat(40), length: fc.integer({ min: 1, max: 30 }) })
    .map(({ id, start, length }) =>
      correct({ id, edits: { content: [{ start, end: start + length }] }, reason: null }, by),
    ),
  fc
    .record({
      speaker: who,
      relays: fc.array(who, { maxLength: 2 }),
      to: who,
      start: fc.nat(900),
      act: fc.constantFrom(...ACTS),
    })
    .map(({ start, ...given }) =>
      addStatement(
        { document: harbour, content: [{ start, end: start + 20 }], cue: { start, end: start + 4 }, ...given },
        by,
      ),
    ),
  fc
    .record({ start: fc.nat(900), party: fc.option(who), form: fc.constantFrom("name" as const, "nominal" as const) })
    .map(({ start, party, form }) =>
      addMention({ document: harbour, span: { start, end: start + 9 }, party, of: "person", form }, by),
    ),
  fc
    .record({ id, who, of: fc.constantFrom("these words" as const, "all its mentions" as const) })
    .map((given) => identify(given, by)),
  fc
    .record({ id, verdict: fc.constantFrom(...VERDICTS) })
    .map(({ id, verdict }) => checkRecord(id, { verdict, reason: null, source: null, on: "2026-03-13" }, by)),
  fc.record({ id, text: words }).map((given) => noteRecord(given, by)),
  fc.record({ id, tags: fc.array(words, { minLength: 1 }) }).map((given) => tagRecord(given, by)),
  fc.record({ id, tags: fc.array(words, { minLength: 1 }) }).map((given) => untagRecord(given, by)),
  fc.record({ one: who, other: who, reason: fc.constant(null) }).map((pair) => link(pair, by)),
  fc.record({ one: who, other: who, reason: fc.constant(null) }).map((pair) => split(pair, by)),
  fc.record({ name: words, members: fc.array(who, { minLength: 1 }) }).map((given) => addToSide(given, by)),
  fc.record({ name: words, members: fc.array(who, { minLength: 1 }) }).map((given) => removeFromSide(given, by)),
);

/** Writes what can be written; what a judgement may refuse is no matter here. */
const tryOut = (ledger: Ledger, plan: Plan) =>
  ledger.append(plan).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    return null;
  });

test("after any judgements, undoing as many leaves every answer as it was before them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(plans, { minLength: 1, maxLength: 6 }), async (judgements) => {
      const ledger = await openWith(readings);
      const states = [await everythingIn(ledger)];
      for (const plan of judgements) if (await tryOut(ledger, plan)) states.push(await everythingIn(ledger));
      states.pop();
      while (states.length > 0) {
        expect(await ledger.append(undo(await lastUndoable(ledger, by.by), by.by))).not.toBe(null);
        expect(await everythingIn(ledger)).toEqual(states.pop());
      }
      await ledger.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);

test("doing again what was undone leaves every answer as it was after it", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const ledger = await openWith(readings);
      const done = await tryOut(ledger, plan);
      const after = await everythingIn(ledger);
      if (done) {
        const undone = await ledger.append(undo(done.seq, by.by));
        await ledger.append(undo(undone!.seq, by.by));
      }
      expect(await everythingIn(ledger)).toEqual(after);
      await ledger.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);

test("no correction leaves a statement whose words, utterer or claims do not fit it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(plans, { minLength: 1, maxLength: 5 }), async (judgements) => {
      const ledger = await openWith(readings);
      for (const plan of judgements) await tryOut(ledger, plan);
      for (const statement of await ledger.list("statement", {})) {
        const claims = await ledger.list("claim", { statement: statement.id });
        expect(statement.speaker === null).toBe(statement.speakerIs !== "named");
        if (statement.maker.kind !== "person") continue;
        expect(claims.some(({ act }) => act === statement.act)).toBe(true);
        const utterers = statement.chain.filter(({ role }) => role === "utterer");
        if (utterers.length > 0) expect(utterers.map(({ entity }) => entity)).toContain(statement.speaker);
        expect(
          statement.chain.filter(({ role, entity }) => role === "relay" && entity === (statement.speaker ?? 0)),
        ).toEqual([]);
      }
      await ledger.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);

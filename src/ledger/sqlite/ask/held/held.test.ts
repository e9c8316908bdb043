import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLedger, fixedOptions } from "../../../../../test/ledger/build-ledger.ts";
import { anyHistory, QUERIES, takeStep } from "../../../../../test/ledger/make-history.ts";
import { type AllStatements, type DocumentQuery, FACETS } from "../../../asking.ts";
import type { AsOf, Ledger } from "../../../ledger.ts";
import { openLedger } from "../../../open-ledger.ts";

const DOCUMENTS: readonly Omit<DocumentQuery, "limit">[] = [
  ...(["published", "published-latest", "recorded", "outlet", "title"] as const).map((order) => ({ order })),
  { words: "bridge" },
  { outlet: "radio oru", withSuperseded: true },
  { day: { from: "2026-03-02", to: "2026-03-03" } },
  { collected: { from: "2026-03-12", to: null }, documentForm: "report" },
  { tag: "BRIDGES" },
];

const answersOf = async (ledger: Ledger, asOf: AsOf) => ({
  statements: await Promise.all(QUERIES.map((query) => ledger.statements({ ...query, asOf, limit: 3, offset: 1 }))),
  documents: await Promise.all(DOCUMENTS.map((query) => ledger.documents({ ...query, asOf, limit: 3, offset: 1 }))),
});

/** What is counted has no other way than by what is held: loaded at once or step by step it is the same. */
const countsOf = async (ledger: Ledger) => {
  const parties = await ledger.parties({ limit: 99 });
  return {
    parties,
    facets: await ledger.facets({}, FACETS),
    dossiers: await Promise.all(parties.hits.map(({ id }) => ledger.dossier(id))),
  };
};

test("what is held answers as the database does, after any change and as of any entry", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory(), fc.nat(), async (steps, earlier) => {
      const plain = await buildLedger([]);
      const holding = await openLedger(plain.path, fixedOptions({ create: false }));
      await holding.hold();
      for (const [serial, step] of steps.entries()) {
        await takeStep(plain, step, serial);
        expect(await answersOf(holding, null)).toEqual(await answersOf(plain, null));
        const asOf = earlier % ((await plain.head()).seq + 1);
        await holding.hold(asOf);
        expect(await answersOf(holding, asOf)).toEqual(await answersOf(plain, asOf));
      }
      const fresh = await openLedger(plain.path, fixedOptions({ create: false }));
      expect(await countsOf(holding)).toEqual(await countsOf(fresh));
      for (const one of [fresh, holding, plain]) await one.close();
    }),
    { numRuns: 10 },
  );
});

test("each value of a facet has as many statements as are found by it", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory(), fc.constantFrom<AllStatements>(...QUERIES), fc.nat(), async (steps, query, pick) => {
      const ledger = await buildLedger([]);
      for (const [serial, step] of steps.entries()) await takeStep(ledger, step, serial);
      const asOf = pick % 3 === 0 ? pick % ((await ledger.head()).seq + 1) : null;
      const plain = await openLedger(ledger.path, fixedOptions({ create: false }));
      const facets = await ledger.facets({ ...query, asOf }, FACETS);
      for (const facet of FACETS) {
        const { [facet]: _, day, ...rest } = query;
        const others = facet === "month" || day === undefined ? rest : { ...rest, day };
        for (const { value, count } of facets[facet]!.values) {
          const { total } = await plain.statements({ ...others, [facet]: value, asOf, limit: 0 });
          expect([facet, value, count]).toEqual([facet, value, total]);
        }
      }
      await plain.close();
      await ledger.close();
    }),
    { numRuns: 30 },
  );
});

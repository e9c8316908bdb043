import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLedger } from "../../../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../../../../../../test/ledger/make-document.ts";
import type { LinkRecord } from "../../../../../record/ledger/judgement.ts";
import { atOnce } from "../../at-once.ts";
import { headOf } from "../../head-of.ts";
import type { Held } from "../held.ts";
import { catchUp } from "./catch-up.ts";
import { loadHeld } from "./load-held.ts";

const PARTIES = Array.from({ length: 8 }, (_, i) => makeDocument([{ by: `Party ${i}`, words: "so" }]));
const RULE = { kind: "rule", name: "test", version: "1", score: 1, rules: [] } as const;

/** A link that is made, or ended where it is there and `isEnd`. */
const tie = fc.record({
  isEnd: fc.boolean(),
  one: fc.nat(7),
  other: fc.nat(7),
  relation: fc.constantFrom("same" as const, "same" as const, "different" as const),
  isPersons: fc.boolean(),
});

const clustersIn = ({ entities: { all } }: Held) =>
  Object.fromEntries(all.map(({ id, cluster }) => [id, all[cluster]!.id]));

test("whatever is linked and parted, who is one with whom is brought up as it would be loaded", {
  timeout: 120_000,
}, async () => {
  const ledger = await buildLedger(PARTIES);
  const db = new DatabaseSync(join(ledger.path, "ledger.db"));
  const ids = PARTIES.map(({ entities }) => entities[0]!.id);
  await fc.assert(
    fc.asyncProperty(fc.array(tie, { minLength: 5, maxLength: 25 }), async (ties) => {
      const held = atOnce(loadHeld(db, null));
      for (const { isEnd, one, other, relation, isPersons } of ties) {
        const id = `${isPersons} ${one} ${other}`;
        const maker = isPersons ? ({ kind: "person", name: "Ines" } as const) : RULE;
        const link: LinkRecord = {
          kind: "link",
          id,
          left: ids[one]!,
          right: ids[other]!,
          relation,
          reasons: [],
          maker,
        };
        await ledger.append(async (now) => {
          const isThere = (await now.live("link", id)) !== null;
          if (!isEnd) return { ...NO_CHANGE, record: [link] };
          return isThere ? { ...NO_CHANGE, end: [{ kind: "link", id }] } : null;
        });
        if (one % 3 !== 0) catchUp(db, held, headOf(db));
      }
      catchUp(db, held, headOf(db));
      expect(clustersIn(held)).toEqual(clustersIn(atOnce(loadHeld(db, null))));
    }),
    { numRuns: 60 },
  );
  db.close();
  await ledger.close();
});

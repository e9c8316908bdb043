import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLedger } from "../../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../../../../../test/ledger/make-document.ts";
import type { Change } from "../../../../record/ledger/entry.ts";
import type { LinkRecord } from "../../../../record/ledger/judgement.ts";
import type { Ledger } from "../../../ledger.ts";
import { rebuildClusters } from "./refresh-clusters.ts";

const PARTIES = Array.from({ length: 8 }, (_, i) => makeDocument([{ by: `Party ${i}`, words: "so" }]));
const ENTITIES = PARTIES.map(({ entities }) => entities[0]!);
const RULE = { kind: "rule", name: "test", version: "1", score: 1, rules: [] } as const;

type Step = {
  readonly act: "tie" | "untie" | "leave" | "return" | "arrive";
  readonly one: number;
  readonly other: number;
  readonly relation: "same" | "different";
  readonly isPersons: boolean;
};

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom("tie", "tie", "tie", "untie", "leave", "return", "arrive"),
  one: fc.nat(7),
  other: fc.nat(7),
  relation: fc.constantFrom("same", "same", "different"),
  isPersons: fc.boolean(),
});

/** A step as a change; null where it cannot be taken, such as an end of what is not live. */
const toChange = async (
  now: Pick<Ledger, "live">,
  { act, one, other, relation, isPersons }: Step,
): Promise<Change | null> => {
  const [left, right] = [ENTITIES[one]!, ENTITIES[other]!];
  const link: LinkRecord = {
    ...{ kind: "link", id: `${isPersons} ${one} ${other}`, left: left.id, right: right.id, relation, reasons: [] },
    maker: isPersons ? { kind: "person", name: "Ines" } : RULE,
  };
  switch (act) {
    case "tie":
      return { ...NO_CHANGE, record: [link] };
    case "untie":
      return (await now.live("link", link.id)) && { ...NO_CHANGE, end: [{ kind: "link", id: link.id }] };
    case "leave":
      return (await now.live("entity", left.id)) && { ...NO_CHANGE, end: [{ kind: "entity", id: left.id }] };
    case "arrive": {
      const late = ENTITIES[one < 3 ? 6 : 7]!;
      const arrival = { ...link, id: `arrival ${late.id}`, left: late.id, relation: "same" as const };
      return (await now.live("entity", late.id)) ? null : { ...NO_CHANGE, record: [late, arrival] };
    }
    case "return":
      return (await now.live("entity", left.id)) ? null : { ...NO_CHANGE, record: [left] };
  }
};

const tableOf = (db: InstanceType<typeof DatabaseSync>) =>
  db.prepare("SELECT entity, cluster FROM clusters ORDER BY 1").all();

test("clusters kept step by step are those derived from nothing, and those derived as of each step", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const ledger = await buildLedger(PARTIES.slice(0, 6));
      const db = new DatabaseSync(join(ledger.path, "ledger.db"));
      const then: [number, (string | undefined)[]][] = [];
      for (const one of steps) {
        const entry = await ledger.append((now) => toChange(now, one));
        if (entry === null) continue;
        const kept = tableOf(db);
        db.exec("BEGIN");
        rebuildClusters(db);
        expect(kept).toEqual(tableOf(db));
        db.exec("ROLLBACK");
        then.push([entry.seq, await Promise.all(ENTITIES.map(async ({ id }) => (await ledger.cluster(id))?.id))]);
      }
      for (const [seq, clusters] of then) {
        expect(await Promise.all(ENTITIES.map(async ({ id }) => (await ledger.cluster(id, seq))?.id))).toEqual(
          clusters,
        );
      }
      db.close();
      await ledger.close();
    }),
    { numRuns: 30 },
  );
}, 60_000);

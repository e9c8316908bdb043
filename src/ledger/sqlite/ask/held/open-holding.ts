import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AsOf } from "../../../ledger.ts";
import { atOnce } from "../at-once.ts";
import { bySteps } from "../by-steps.ts";
import { headOf } from "../head-of.ts";
import type { Held } from "./held.ts";
import { catchUp } from "./load/catch-up.ts";
import { loadHeld } from "./load/load-held.ts";

/** What is held of a database, for the moments that were asked for last. */
export type Holding = {
  /** Loads what is to be held of a moment, giving way to others in between; without it `take` loads all at once. */
  load(asOf: AsOf): Promise<void>;
  /** What is held of a moment, as the database is now; loaded where it is not there. */
  take(asOf: AsOf): Held;
  /** The same; null where it is not there. */
  peek(asOf: AsOf): Held | null;
};

/** Nothing is held of this database yet. */
export function openHolding(db: DatabaseSyncInstance): Holding {
  const moments = new Map<AsOf, Held>();
  const loading = new Map<AsOf, Promise<void>>();
  const keep = (held: Held): Held => {
    moments.delete(held.asOf);
    moments.set(held.asOf, held);
    const earlier = [...moments.keys()].filter((asOf) => asOf !== null);
    for (const asOf of earlier.slice(0, -EARLIER)) moments.delete(asOf);
    return held;
  };
  const peek = (asOf: AsOf): Held | null => {
    const held = moments.get(asOf);
    if (held === undefined) return null;
    if (bringUp(db, held)) return keep(held);
    moments.delete(asOf);
    return null;
  };
  const load = async (asOf: AsOf): Promise<void> => void keep(await bySteps(loadHeld(db, asOf)));
  return {
    peek,
    take: (asOf) => peek(asOf) ?? keep(atOnce(loadHeld(db, asOf))),
    load: (asOf) => {
      if (peek(asOf) !== null) return Promise.resolve();
      const begun = loading.get(asOf) ?? load(asOf).finally(() => loading.delete(asOf));
      loading.set(asOf, begun);
      return begun;
    },
  };
}

/** So many moments before now are held: who looks back looks at one, and compares it with another. */
const EARLIER = 2;

/** False where it has to be loaded anew: after a purge, and where most of what is held has ended. */
const bringUp = (db: DatabaseSyncInstance, held: Held): boolean => {
  const head = headOf(db);
  if (head === held.head) return true;
  const purged = db.prepare("SELECT 1 FROM purges WHERE recorded > ? LIMIT 1").get(held.head);
  if (purged !== undefined || head < held.head) return false;
  if (held.asOf === null) catchUp(db, held, head);
  else held.head = head;
  return 2 * held.statements.ended <= held.statements.size + FEW;
};

const FEW = 10_000;

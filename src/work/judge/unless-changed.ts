import type { Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import { entryAt } from "./find/entry-at.ts";
import { findRecord } from "./find/find-record.ts";
import type { Plan } from "./plan.ts";

/** What a judge has looked at: a record, by its id or the beginning of it, as of the entry `seen`; null asks for no care. */
export type Looked = { readonly id: string; readonly seen: number | null };

/** The same plan, but for a record that has become another since its judge looked at it: that is `Failure` "changed-since". */
export function unlessChanged(looked: Looked, plan: Plan): Plan {
  return async (now) => {
    await refuseChanged(now, looked);
    return plan(now);
  };
}

/** Throws `Failure` "changed-since" where the record has a version that is newer than what was looked at. */
export async function refuseChanged(now: Reads, { id, seen }: Looked): Promise<void> {
  if (seen === null) return;
  const record = await findRecord(now, id);
  const newer = (await now.versions(record.id)).find(
    ({ kind, recorded, ended }) => kind === record.kind && recorded > seen && ended === null,
  );
  if (newer === undefined) return;
  const by = (await entryAt(now, newer.recorded))?.by ?? "the machine";
  throw new Failure(
    "changed-since",
    `${record.kind} ${record.id} was changed by ${by} (entry ${newer.recorded}) since you saw it: look at it again`,
  );
}

import type { Reads } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import type { EntryAct } from "../../../record/ledger/entry.ts";
import type { LedgerRecord, RecordOf } from "../../../record/ledger/ledger-record.ts";
import { nameRef, RECORD_KINDS, type RecordKind, type RecordRef } from "../../../record/ledger/record-kind.ts";
import { tombstonesOf } from "../../ask/tombstones-of.ts";
import { entryAt } from "./entry-at.ts";
import { listSome } from "./list-some.ts";

/**
 * The live record of one of these kinds whose id begins so. Throws `Failure` "no-such-record", which says by what entry
 * the record has ended if it has, "ambiguous-id" or "purged".
 */
export async function findRecord<Kind extends RecordKind = RecordKind>(
  now: Reads,
  prefix: string,
  kinds: readonly Kind[] = RECORD_KINDS as unknown as readonly Kind[],
): Promise<RecordOf<Kind>> {
  const found = await findRefs(now, prefix);
  const fitting = found.filter(({ kind }) => (kinds as readonly RecordKind[]).includes(kind));
  if (fitting.length === 0) throw missing(prefix, found, kinds);
  const live: LedgerRecord[] = [];
  for (const { kind, id } of fitting) {
    const record = await now.live(kind, id);
    if (record) live.push(record);
  }
  if (live.length === 1) return live[0] as RecordOf<Kind>;
  if (live.length === 0 && fitting.length === 1) throw await whyGone(now, fitting[0]!);
  throw ambiguous(prefix, live.length > 0 ? live : fitting);
}

/** All records whose id is this one, else those whose id begins so; live or not. */
export async function findRefs(now: Reads, prefix: string): Promise<readonly RecordRef[]> {
  if (prefix === "") throw new Failure("bad-option", "an id has at least one character");
  const found = await now.find(prefix);
  const exact = found.filter(({ id }) => id === prefix);
  return exact.length > 0 ? exact : found;
}

/** The failure of an id that fits several records. */
export function ambiguous(prefix: string, refs: readonly RecordRef[]): Failure {
  return new Failure("ambiguous-id", `${prefix} begins several ids: ${listSome(refs, nameRef)}`);
}

const missing = (prefix: string, others: readonly RecordRef[], kinds: readonly RecordKind[]): Failure => {
  if (others.length === 0) return new Failure("no-such-record", `no record's id begins with ${prefix}`);
  const [other] = others;
  return new Failure(
    "no-such-record",
    `${prefix} is no ${kinds.join(" or ")}: it is the id of another kind, ${other!.kind}`,
  );
};

/** The failure of a record that is not live (any more): by which entry it ended or was removed for good. */
export async function whyGone(now: Reads, { kind, id }: RecordRef): Promise<Failure> {
  const last = (await now.versions(id)).filter((version) => version.kind === kind).at(-1);
  if (last === undefined || last.record === null) {
    const [stone] = await tombstonesOf(now, { kind, id }, null);
    const seq = stone && (await now.versions(stone.id))[0]?.recorded;
    const how = stone ? ` by ${stone.by} (entry ${seq})` : "";
    return new Failure("purged", `${kind} ${id} was removed for good${how}`);
  }
  const entry = last.ended === null ? null : await entryAt(now, last.ended);
  const how = entry ? `${ENDED[entry.act] ?? "ended"} by ${entry.by ?? "the machine"} (entry ${entry.seq})` : "ended";
  return new Failure("no-such-record", `${kind} ${id} is no longer live: ${how}`);
}

const ENDED: Partial<Record<EntryAct, string>> = {
  withdraw: "withdrawn",
  correct: "corrected",
  reread: "not found again when its document was reread",
  undo: "taken back",
  untag: "taken off",
};

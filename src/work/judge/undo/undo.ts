import type { Reads } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import type { Change, Entry } from "../../../record/ledger/entry.ts";
import type { LedgerRecord, Version } from "../../../record/ledger/ledger-record.ts";
import { nameRef } from "../../../record/ledger/record-kind.ts";
import { changeOf } from "../change-of.ts";
import { entryAt } from "../find/entry-at.ts";
import type { Plan } from "../plan.ts";
import { findBlock } from "./find-block.ts";
import { isJudgement } from "./is-judgement.ts";
import { undoingOf } from "./undoing-of.ts";

/**
 * Takes an entry back: what it recorded ends, what it ended is recorded again. Of an undoing this is doing it again.
 * Throws `Failure` "not-undoable", which says why and names the later entry that stands in the way, and "purged".
 */
export function undo(seq: number, by: string): Plan {
  return async (now) => {
    const entry = await entryAt(now, seq);
    if (entry === null) throw new Failure("not-undoable", `there is no entry ${seq}`);
    await refuse(now, entry);
    return invert(now, entry, by);
  };
}

const refuse = async (now: Reads, entry: Entry): Promise<void> => {
  const { seq, act } = entry;
  if (!isJudgement(entry)) throw new Failure("not-undoable", `entry ${seq} (${act}) is no judgement`);
  const undoing = await undoingOf(now, entry);
  if (undoing) {
    const again = await undoingOf(now, undoing);
    throw new Failure(
      "not-undoable",
      again
        ? `entry ${seq} was undone and done again: undo entry ${again.seq}`
        : `entry ${seq} was undone by ${undoing.by} (entry ${undoing.seq}); undo that to do it again`,
    );
  }
  const block = await findBlock(now, entry);
  if (block?.act === "purge") {
    throw new Failure("purged", `what entry ${seq} (${act}) was about was removed for good by entry ${block.seq}`);
  }
  if (block) {
    throw new Failure(
      "not-undoable",
      `entry ${block.seq} (${block.act}${block.by === null ? "" : ` by ${block.by}`}) rests on entry ${seq}: undo that first`,
    );
  }
};

const invert = async (now: Reads, entry: Entry, by: string): Promise<Change> => {
  const { recorded, ended } = await now.changed(entry.seq);
  const again = ended.map(bodyOf);
  const kept = new Set(ended.map(nameRef));
  return changeOf({
    act: "undo",
    by,
    subject: entry.subject,
    detail: entry.act,
    undoes: entry.seq,
    record: again,
    end: recorded.filter((version) => !kept.has(nameRef(version))).map(({ kind, id }) => ({ kind, id })),
  });
};

const bodyOf = ({ kind, id, record }: Version): LedgerRecord => {
  if (record === null) throw new Failure("purged", `${kind} ${id} was removed for good and cannot be brought back`);
  return record;
};

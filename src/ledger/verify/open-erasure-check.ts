import { nameRef } from "../../record/ledger/record-kind.ts";
import type { Replayed } from "../replayed.ts";
import type { Problem, ProblemCode } from "./problem.ts";

/** Tells what was erased for good from what somebody made away with: of the former, a later tombstone knows. */
export type ErasureCheck = {
  /** Shown each entry in turn. */
  see(one: Replayed): void;
  /** What is missing and no tombstone accounts for, once all entries were shown. */
  unaccounted(): readonly Problem[];
};

/** What is missing, as a tombstone that names any of these would account for it. */
type Missing = { readonly problem: Problem; readonly seq: number; readonly names: readonly string[] };

/** A check for the entries of one ledger. What it holds grows with what was erased alone. */
export function openErasureCheck(): ErasureCheck {
  const tombstones = new Map<string, number>();
  const missing: Missing[] = [];
  return {
    see: (one) => {
      for (const { record } of one.recorded) {
        if (record?.kind !== "purge") continue;
        for (const name of [...record.removed, ...record.records.map(nameRef)]) tombstones.set(name, one.entry.seq);
      }
      missing.push(...missingOf(one));
    },
    unaccounted: () =>
      missing
        .filter(({ names, seq }) => !names.some((name) => (tombstones.get(name) ?? 0) > seq))
        .map(({ problem }) => problem),
  };
}

const missingOf = ({ entry, detailHash, recorded, ended, texts }: Replayed): readonly Missing[] => {
  const lacking = (code: ProblemCode, at: string, what: string, names: readonly string[]): Missing => ({
    problem: { code, at, detail: `${what} is gone, and no purge says so` },
    seq: entry.seq,
    names,
  });
  const bodies = recorded.filter(({ record }) => record === null);
  return [
    ...bodies.map((ref) => lacking("record-changed", ref.id, `the ${ref.kind} of entry ${entry.seq}`, [nameRef(ref)])),
    ...texts
      .filter(({ text }) => text === null)
      .map(({ hash }) => lacking("text-missing", hash, `the text of entry ${entry.seq}`, [hash])),
    ...(entry.detail === null && detailHash !== null
      ? [lacking("entry-changed", `entry ${entry.seq}`, "its detail", [...recorded, ...ended].map(nameRef))]
      : []),
  ];
};

/** What came of reading documents again. The first five count statements, the last two what persons have said. */
export type RereadReport = {
  /** Read as before, but perhaps by another version or at another place among the others. */
  readonly kept: number;
  /** Of these, those that a person holds. */
  readonly held: number;
  readonly changed: number;
  readonly found: number;
  /** No longer found, and ended. */
  readonly ended: number;
  /** Put on the record that now stands on the same words. */
  readonly reanchored: number;
  /** Left where they were: no record stands on their words. */
  readonly orphaned: number;
};

/** Before anything was read again. */
export const NOTHING_REREAD: RereadReport = {
  kept: 0,
  held: 0,
  changed: 0,
  found: 0,
  ended: 0,
  reanchored: 0,
  orphaned: 0,
};

/** Both together. */
export function addReports(one: RereadReport, other: RereadReport): RereadReport {
  return {
    kept: one.kept + other.kept,
    held: one.held + other.held,
    changed: one.changed + other.changed,
    found: one.found + other.found,
    ended: one.ended + other.ended,
    reanchored: one.reanchored + other.reanchored,
    orphaned: one.orphaned + other.orphaned,
  };
}

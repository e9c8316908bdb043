import { Failure } from "../../record/failure.ts";

/**
 * That an entry comes after another. Where pages are torn the database can give entries in any order, and whoever asks
 * for those behind the last would go round in them for ever. Throws `Failure` "ledger-damaged".
 */
export function expectAfter(seq: number, before: number): void {
  if (seq > before) return;
  throw new Failure("ledger-damaged", `entry ${seq} stands where one after entry ${before} should; see standoff check`);
}

import type { Desk } from "../../src/http/desk/desk.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { Failure } from "../../src/record/failure.ts";
import { buildEverySort } from "../ledger/build-every-sort.ts";
import { BRIDGE, fixedOptions } from "../ledger/build-ledger.ts";

/** A ledger with something of every sort in it, and the ids by which cases ask. */
export type World = {
  readonly ledger: Ledger;
  /** That of an installation whose model is missing. */
  readonly reader: Desk["reader"];
  readonly document: string;
  readonly other: string;
  readonly statement: string;
  readonly entity: string;
  /** A document that was removed for good. */
  readonly purged: string;
  readonly purgedStatement: string;
};

/** Builds it in a folder of its own. */
export async function buildWorld(): Promise<World> {
  const { path } = await buildEverySort();
  const ledger = await openLedger(path, fixedOptions({ create: false }));
  const first = BRIDGE[0]!;
  const purge = (await ledger.list("purge", {}))[0]!;
  return {
    ledger,
    reader: { vector: () => Promise.reject(new Failure("models-missing", "the model is not there")) },
    document: first.document.id,
    other: BRIDGE[1]!.document.id,
    statement: first.statements[0]!.id,
    entity: first.entities[0]!.id,
    purged: purge.target.id,
    purgedStatement: purge.records.find(({ kind }) => kind === "statement")!.id,
  };
}

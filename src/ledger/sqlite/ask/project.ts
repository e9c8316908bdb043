import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import type { RecordKind, RecordRef } from "../../../record/ledger/record-kind.ts";
import { refreshClusters, type Touched } from "./clusters/refresh-clusters.ts";
import { keepRemoved } from "./removed.ts";
import { forgetWords } from "./words/forget-words.ts";
import { keepWords, type TextOf } from "./words/keep-words.ts";

/** Keeps what is derived from records in step with them, within the transaction that writes them. */
export type Projector = {
  /** Told of each row after it was written: its number in its table, and its record. */
  inserted(version: number, record: LedgerRecord): void;
  /** Told of each record whose live row was ended. */
  ended(record: RecordRef): void;
  /** Told which rows are about to lose their bodies, so that nothing derived of them stays behind. */
  erased(kind: RecordKind, versions: readonly number[]): void;
  /** Told when all of a change is written, before it is committed. */
  settle(): void;
};

/** A projector for one change. `textOf` gives a text by its hash. */
export function openProjector(db: DatabaseSyncInstance, textOf: TextOf): Projector {
  const keep = keepWords(db, textOf);
  const forgetting = forgetWords(db);
  const touched: Touched = { links: new Set(), entities: new Set() };
  const touch = ({ kind, id }: RecordRef) => {
    if (kind === "link") touched.links.add(id);
    if (kind === "entity") touched.entities.add(id);
  };
  return {
    inserted: (version, record) => {
      keep(version, record);
      keepRemoved(db, version, record);
      touch(record);
    },
    ended: touch,
    erased: forgetting.forget,
    settle: () => {
      refreshClusters(db, touched);
      forgetting.settle();
    },
  };
}

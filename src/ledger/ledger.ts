import type { Change, Entry, EntryAct } from "../record/ledger/entry.ts";
import type { RecordOf, Version } from "../record/ledger/ledger-record.ts";
import type { RecordKind, RecordRef } from "../record/ledger/record-kind.ts";
import type { Sha256 } from "../text/sha256.ts";
import type {
  AllStatements,
  DocumentHit,
  DocumentQuery,
  EntityHit,
  Facet,
  Facets,
  LedgerCounts,
  PartyDossier,
  PartyQuery,
  PartyRow,
  StatementHit,
  StatementQuery,
} from "./asking.ts";
import type { Originals } from "./originals/originals.ts";
import type { Replayed } from "./replayed.ts";
import type { Problem } from "./verify/problem.ts";

/**
 * Conditions on columns of a kind's table (src/ledger/columns.ts): a value, null for "is not set", or a list for "one of
 * these". `id` and `document` are columns of every kind.
 */
export type Where = Readonly<Record<string, string | number | null | readonly (string | number)[]>>;

/** The entry up to which a ledger is seen; null for "as it is now". */
export type AsOf = number | null;

/** What can be asked of a ledger. Answers of one call are of one moment. */
export type Reads = {
  /** The last entry's number and hash; 0 and the hash of nothing in an empty ledger. */
  head(): Promise<{ readonly seq: number; readonly hash: Sha256 }>;
  /** The number of the last entry recorded at or before this time (ISO 8601, UTC), 0 where there is none. */
  seqAt(at: string): Promise<number>;
  /** The version that is live. */
  live<Kind extends RecordKind>(kind: Kind, id: string, asOf?: AsOf): Promise<RecordOf<Kind> | null>;
  /** The live records of a kind that meet the conditions, in the order of their recording: all, or the first `limit`. */
  list<Kind extends RecordKind>(kind: Kind, where: Where, asOf?: AsOf, limit?: number): Promise<RecordOf<Kind>[]>;
  /** Every version of every record with this id, oldest first. */
  versions(id: string): Promise<Version[]>;
  /** The records whose id begins so, at most a hundred; live or not. */
  find(prefix: string): Promise<RecordRef[]>;
  /** The text with this hash, exactly as it was kept; null where there is none (any more). */
  text(hash: Sha256): Promise<string | null>;
  /** Entries, newest first, at most `limit`; about one record where `subject` is given. */
  entries(query: {
    readonly subject?: string;
    readonly before?: number;
    readonly by?: string;
    readonly act?: EntryAct;
    readonly limit: number;
  }): Promise<Entry[]>;
  /** The names under which entries were recorded, by the alphabet. */
  names(): Promise<string[]>;
  /**
   * What hangs on a document: every record of it, the links of its entities, and what persons have said of any of these;
   * of whatever version.
   */
  hanging(document: string): Promise<RecordRef[]>;
  /** The documents that name this text or original, live or not, but for those that were purged. */
  naming(hash: Sha256): Promise<string[]>;
  /** Whether a purge has removed what had one of these hashes, an original or a text. */
  wasRemoved(hashes: readonly Sha256[]): Promise<boolean>;
  /** What an entry recorded and what it ended. */
  changed(seq: number): Promise<{ readonly recorded: readonly Version[]; readonly ended: readonly Version[] }>;

  /**
   * Makes ready for many questions of a moment: what they ask of each statement is loaded into memory, while others are
   * served in between. Answers are the same without it; facets, parties and dossiers load it themselves.
   */
  hold(asOf?: AsOf): Promise<void>;
  /** Statements that meet a query, in its order, and how many there are in all. */
  statements(query: StatementQuery): Promise<{ readonly hits: readonly StatementHit[]; readonly total: number }>;
  /** The ids of all of them, in its order: who asks for one page after the other has them sorted for each. */
  statementIds(query: AllStatements): Promise<readonly string[]>;
  /**
   * For each of these facets which values the statements have that meet a query, but for its condition on that facet
   * itself, and how many have each.
   */
  facets(query: AllStatements, wanted: readonly Facet[]): Promise<Facets>;
  /** The same as `statements` for documents. */
  documents(query: DocumentQuery): Promise<{ readonly hits: readonly DocumentHit[]; readonly total: number }>;
  /** Clusters of entities with a name that holds these words, the most spoken of first. */
  entities(name: string, asOf?: AsOf): Promise<readonly EntityHit[]>;
  /** The cluster that an entity belongs to. An entity that is not live has none. */
  cluster(entity: string, asOf?: AsOf): Promise<EntityHit | null>;
  /** The cluster of each of these entities that links hold to be one with others, by its id and name. */
  clustersOf(
    entities: readonly string[],
    asOf?: AsOf,
  ): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>>;
  /** Clusters of entities in short, the most spoken of first, and how many there are in all. */
  parties(query: PartyQuery): Promise<{ readonly hits: readonly PartyRow[]; readonly total: number }>;
  /** What a ledger knows of the cluster that an entity belongs to. An entity that is not live has none. */
  dossier(entity: string, asOf?: AsOf): Promise<PartyDossier | null>;
  /** The statements whose vectors of this model are nearest, by cosine from 1 down to -1. */
  near(
    vector: Int8Array,
    model: string,
    limit: number,
    asOf?: AsOf,
  ): Promise<readonly { readonly statement: string; readonly cosine: number }[]>;
  /** How many versions of statements have each of these words, or a word that begins as `threat*` says, and how many versions there are: by this a word is weighed. */
  frequencies(words: readonly string[]): Promise<{ readonly having: readonly number[]; readonly of: number }>;
  counts(asOf?: AsOf): Promise<LedgerCounts>;
};

/** What is to be removed for good: a change that has the tombstone, and the records and texts that go. */
export type Erasure = {
  readonly change: Change;
  readonly records: readonly RecordRef[];
  readonly texts: readonly Sha256[];
};

/**
 * A ledger that is held open. It only grows: `append` is the one way to add to it, and `erase` the one way to take from
 * it. A second engine must pass test/ledger/suite.ts.
 */
export type Ledger = Reads & {
  /** The folder. */
  readonly path: string;
  readonly originals: Originals;
  /**
   * Plans a change on the ledger as it is and writes it, whole and durable when this resolves, while no other process
   * writes; null where the plan asks for none. Throws `Failure` "ledger-busy" or "not-written"; what the plan throws, it
   * throws, and nothing is written.
   */
  append(plan: (now: Reads) => Promise<Change | null>): Promise<Entry | null>;
  /**
   * As `append`, and takes the bodies of every version of these records, these texts, and all that was derived of them,
   * out of the database for good. A tombstone in the change names all of it. Originals are the caller's to remove,
   * afterwards.
   */
  erase(plan: (now: Reads) => Promise<Erasure>): Promise<Entry>;
  /** Everything, entry by entry, each with the versions that it recorded and the texts first named by it. */
  replay(): AsyncIterable<Replayed>;
  /** Takes over another ledger's entries into this one, which must be empty; the hashes come out the same or it throws `Failure` "not-importable", and nothing is kept. */
  takeOver(entries: AsyncIterable<Replayed>): Promise<void>;
  /** What only the engine can tell: columns that do not follow from their record, ends that lead nowhere, torn pages. */
  faults(): AsyncIterable<Problem>;
  /** A whole copy of the database at this path, while others read and write. */
  copyTo(path: string): Promise<void>;
  close(): Promise<void>;
};

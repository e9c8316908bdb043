import type { Act } from "../record/act.ts";
import type { CheckRecord, LinkRecord, NoteRecord, Verdict } from "../record/ledger/judgement.ts";
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  SightingRecord,
  StatementRecord,
} from "../record/ledger/kept.ts";
import type { Medium } from "../record/medium.ts";
import type { StatementForm } from "../record/reading.ts";
import type { DocumentForm } from "../text/document.ts";
import type { AsOf } from "./ledger.ts";

/** From the first to the last day, both inclusive, YYYY-MM-DD; null for an open end. */
export type DayRange = { readonly from: string | null; readonly to: string | null };

/** Which statements are asked for; a field that is left out sets no condition. */
export type StatementQuery = {
  /**
   * Words of the statement itself, of what names its source, or of its speaker's name, as a person types them: all of
   * them; "a phrase"; `threat*`; what has a `-` in front must be missing.
   */
  readonly words?: string;
  /** Words, or beginnings such as `threat*`, of which at least one must be there; not beside `words`. */
  readonly anyOf?: readonly string[];
  readonly ids?: readonly string[];
  readonly document?: string;
  /** A name or words of one, or an entity's id; stands for all that are linked to it. */
  readonly speaker?: string;
  /** A side's name: its members speak. */
  readonly side?: string;
  readonly outlet?: string;
  readonly medium?: Medium;
  readonly act?: Act;
  readonly form?: StatementForm;
  readonly documentForm?: DocumentForm;
  readonly said?: DayRange;
  /** The day of saying, or where that is not known the day of publication; of a document the latter. */
  readonly day?: DayRange;
  readonly published?: DayRange;
  readonly collected?: DayRange;
  /** Whether a person has accepted or corrected it. */
  readonly reviewed?: boolean;
  /** True for any verdict but "not checked", which is the same as none, and as false. */
  readonly checked?: boolean | Verdict;
  readonly tag?: string;
  /** Also those in documents that a newer version supersedes; left out unless asked for. */
  readonly withSuperseded?: boolean;
  readonly asOf?: AsOf;
  /**
   * relevance: the best match of the words first · said: by day of saying, else of publication, else of collecting ·
   * recorded: the newest entry first · document: as they stand in the texts. Else relevance where there are words, and
   * else said.
   */
  readonly order?: "relevance" | "said" | "recorded" | "document";
  readonly limit: number;
  readonly offset?: number;
};

/** Which statements are asked for where all are wanted, however many. */
export type AllStatements = Omit<StatementQuery, "limit" | "offset">;

/** A statement with what is needed to show and cite it. Its words are cut from the text under `document.textHash`. */
export type StatementHit = {
  readonly statement: StatementRecord;
  readonly claims: readonly ClaimRecord[];
  readonly document: DocumentRecord;
  /** The entities that the statement names, by whatever role. */
  readonly entities: readonly EntityRecord[];
  readonly review: "unreviewed" | "accepted" | "corrected";
  readonly checks: readonly CheckRecord[];
  readonly notes: readonly NoteRecord[];
  readonly tags: readonly string[];
  /** ISO 8601, UTC: when the live version came into the ledger. */
  readonly recordedAt: string;
  /** ISO 8601, UTC: when the document was first collected. */
  readonly collectedAt: string;
  readonly foundAs: FoundAs;
};

/** The file that a document was first found in; null where that was removed for good. */
export type FoundAs = Pick<SightingRecord, "path" | "part"> | null;

/** Which documents are asked for; `words` are those of its title and text. */
export type DocumentQuery = Pick<
  StatementQuery,
  | "words"
  | "ids"
  | "outlet"
  | "documentForm"
  | "published"
  | "day"
  | "collected"
  | "tag"
  | "withSuperseded"
  | "asOf"
  | "limit"
  | "offset"
> & { readonly order?: "relevance" | "published" | "recorded" };

/** A document with what is needed to list it. */
export type DocumentHit = {
  readonly document: DocumentRecord;
  readonly statements: number;
  readonly reviewed: number;
  readonly sightings: number;
  readonly collectedAt: string;
  readonly foundAs: FoundAs;
  readonly supersededBy: string | null;
};

/** A cluster of entities that links hold to be one, derived anew whenever a link changes. */
export type EntityHit = {
  /** The oldest member's. */
  readonly id: string;
  readonly name: string;
  readonly of: EntityRecord["of"];
  readonly members: readonly EntityRecord[];
  /** The links that hold it together, and those that keep others out of it. */
  readonly links: readonly LinkRecord[];
  /** How many statements a member utters, those of superseded documents left out. */
  readonly statements: number;
};

/** How much a ledger holds. Statements of superseded documents are left out of all counts, as they are of a search. */
export type LedgerCounts = {
  readonly documents: number;
  readonly superseded: number;
  readonly statements: number;
  readonly reviewed: number;
  readonly checked: Readonly<Record<Verdict, number>>;
  readonly speakers: number;
  readonly outlets: readonly {
    readonly outlet: string | null;
    readonly documents: number;
    readonly statements: number;
  }[];
  readonly acts: readonly { readonly act: Act; readonly statements: number }[];
  /** Judgements whose words are no longer in any live record. */
  readonly orphaned: number;
};

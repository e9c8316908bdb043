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
import type { EntityKind, SpeakerKind, StatementForm } from "../record/reading.ts";
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
  /** Those in documents that stand behind this one in the order "document"; all where it is not live. */
  readonly afterDocument?: string;
  /** A name or words of one, or an entity's id; stands for all that are linked to it. */
  readonly speaker?: string;
  readonly speakerIs?: SpeakerKind;
  /** A side's name: its members speak. */
  readonly side?: string;
  /** Case aside; "" for documents that name none. */
  readonly outlet?: string;
  /** "unknown" also for statements whose chain has nobody that utters them. */
  readonly medium?: Medium;
  readonly act?: Act;
  readonly form?: StatementForm;
  readonly documentForm?: DocumentForm;
  readonly said?: DayRange;
  /** The day of saying, or where that is not known the day of publication; of a document the latter. */
  readonly day?: DayRange;
  /** YYYY-MM: the month of the first day of saying, or where that is not known of publication; "" where neither is. */
  readonly month?: string;
  readonly published?: DayRange;
  readonly collected?: DayRange;
  /** Whether a person has accepted or corrected it, or which of these; a correction outranks. */
  readonly reviewed?: boolean | Review;
  /** True for any verdict but "not checked", which is the same as none, and as false. */
  readonly checked?: boolean | Verdict;
  readonly tag?: string;
  /** Also those in documents that a newer version supersedes; left out unless asked for. */
  readonly withSuperseded?: boolean;
  readonly asOf?: AsOf;
  /**
   * relevance: the best match of the words first · said: by day of saying, else of publication, else of collecting ·
   * said-latest: the latest of these days first, and last what has only one of collecting · recorded: the newest entry
   * first · document: as they stand in the texts. Else relevance where there are words, and else said.
   */
  readonly order?: "relevance" | "said" | "said-latest" | "recorded" | "document";
  readonly limit: number;
  readonly offset?: number;
};

/** What a person has made of a statement. */
export type Review = "unreviewed" | "accepted" | "corrected";

/** Which statements are asked for where all are wanted, however many. */
export type AllStatements = Omit<StatementQuery, "limit" | "offset">;

/** A statement with what is needed to show and cite it. Its words are cut from the text under `document.textHash`. */
export type StatementHit = {
  readonly statement: StatementRecord;
  readonly claims: readonly ClaimRecord[];
  readonly document: DocumentRecord;
  /** The entities that the statement names, by whatever role. */
  readonly entities: readonly EntityRecord[];
  readonly review: Review;
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
> & {
  /**
   * As for statements; published: by day of publication, else of collecting · published-latest: the latest of these
   * first, and last what has only one of collecting · outlet, title: by the alphabet, what has
   * none last.
   */
  readonly order?: "relevance" | "published" | "published-latest" | "recorded" | "outlet" | "title";
};

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

/** By what the statements that a query finds can be told apart; each has a condition of a query by the same name. */
export const FACETS = [
  "speaker",
  "speakerIs",
  "side",
  "outlet",
  "medium",
  "act",
  "form",
  "documentForm",
  "month",
  "reviewed",
  "checked",
  "tag",
] as const;

/** One of these. */
export type Facet = (typeof FACETS)[number];

/** One value of a facet: what a query has to say for it, what a person reads, and how many statements have it. */
export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };

/** The values of a facet, the most frequent first, months in the order of time; `more` is how many are left out. */
export type FacetValues = { readonly values: readonly FacetValue[]; readonly more: number };

/** The facets that were asked for. */
export type Facets = { readonly [Name in Facet]?: FacetValues };

/** Which clusters of entities are asked for; a field that is left out sets no condition. */
export type PartyQuery = {
  /** Words of any of its names, as of a statement's. */
  readonly words?: string;
  readonly of?: EntityKind;
  /** A side's name: a member of the cluster is one of its members. */
  readonly side?: string;
  /** Whether any of its members utters a statement. */
  readonly speaking?: boolean;
  readonly asOf?: AsOf;
  readonly limit: number;
  readonly offset?: number;
};

/** A cluster of entities in one row. Superseded documents and what stands in them are left out of all counts. */
export type PartyRow = {
  /** The oldest member's, as are `name` and `of`. */
  readonly id: string;
  readonly name: string;
  readonly of: EntityKind;
  /** How many different names its members have, case and accents aside; 0 where words only describe it. */
  readonly names: number;
  /** How many places of the texts stand for it. */
  readonly mentions: number;
  /** How many statements a member utters. */
  readonly statements: number;
  readonly documents: number;
  /** Who holds its members to be one: a person, if only of some of them; null where it has one member. */
  readonly linkedBy: "machine" | "person" | null;
  /** The names of the sides that a member is on. */
  readonly sides: readonly string[];
};

/** What a ledger knows of one cluster, its statements aside. Superseded documents are left out of all counts. */
export type PartyDossier = PartyRow & {
  /** As they are written, the one of most documents first, at most 500; `moreNames` is how many are left out. */
  readonly nameForms: readonly PartyName[];
  readonly moreNames: number;
  readonly acts: readonly { readonly act: Act; readonly statements: number }[];
  /** By the month of saying, else of publication, YYYY-MM, in order of time; what has neither is left out. */
  readonly months: readonly { readonly month: string; readonly statements: number }[];
  /** To whom it speaks, and who passes its words on: the most frequent first, at most 100 each. */
  readonly audiences: readonly PartyCount[];
  readonly relays: readonly PartyCount[];
};

/** One way of writing a party's name, with the oldest document that has it. */
export type PartyName = {
  readonly name: string;
  /** Whether it is a name, not words that describe. */
  readonly named: boolean;
  readonly documents: number;
  readonly mentions: number;
  readonly first: {
    readonly entity: string;
    readonly document: string;
    readonly title: string | null;
    readonly outlet: string | null;
  };
};

/** A cluster by its id and name, with how many statements. */
export type PartyCount = { readonly id: string; readonly name: string; readonly statements: number };

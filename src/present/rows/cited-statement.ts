import type { StatementHit } from "../../ledger/asking.ts";
import type { CheckRecord, NoteRecord } from "../../record/ledger/judgement.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import type { Entity } from "../../record/reading.ts";
import type { Contract } from "../contract-schema.ts";

/** A hit, and where that has been looked up, the persons who let it stand. */
export type ReviewedHit = StatementHit & { readonly acceptedBy?: readonly string[] };

/** A statement as a row of every list and export: the fields of the contract, its exact words, and how to cite them. */
export type CitedStatement = { readonly kind: "statement" } & Contract["statements"][number] & {
    /** The name, or the words of the text where it gives none; null where there is no source. */
    readonly speakerName: string | null;
    readonly entities: readonly Entity[];
    /** The chain in words, outward: `Mara Tenn → to reporters → in a speech`. */
    readonly chainWords: string;
    readonly document: Pick<DocumentRecord, "id" | "title" | "outlet" | "published" | "url" | "textHash"> & {
      /** The end of the path of the file that it was first found in. */
      readonly file: string | null;
    };
    /** The exact words, pieces joined by " … "; a program that needs the pieces takes `pieces`. */
    readonly quotation: string;
    readonly pieces: readonly string[];
    /** The quotation for a screen: between “ and ” only where the text has marks, and no character that could steer. */
    readonly shownWords: string;
    readonly conditionWords: string | null;
    /** Paragraph and character, both from 1: `¶4:118`. */
    readonly place: string;
    /** One line for a footnote, fit for a screen. */
    readonly citation: string;
    /** The end of the citation: what a person has said of it, or that none has. */
    readonly standing: string;
    readonly review: StatementHit["review"];
    readonly checks: readonly Pick<CheckRecord, "verdict" | "by" | "on" | "source" | "reason">[];
    readonly notes: readonly Pick<NoteRecord, "text" | "by" | "at">[];
    readonly tags: readonly string[];
    /** ISO 8601, UTC. */
    readonly recordedAt: string;
    readonly collectedAt: string;
  };

import type { Act } from "../../../record/act.ts";
import type { Medium } from "../../../record/medium.ts";
import type { Modality, Polarity, StatementForm } from "../../../record/reading.ts";
import type { Span } from "../../../text/span.ts";

/** Words of the text as a person gives them: exactly as they stand there, or by their place. */
export type Place = string | Span;

/** What a person says of a statement or claim, before it is held against the text; what is left out stays, null is "none". */
export type Edits = {
  readonly act?: Act;
  readonly form?: StatementForm;
  /** An entity of the document by name or id, or one of SPEAKERLESS. */
  readonly speaker?: string;
  /** Its pieces. */
  readonly content?: readonly Place[];
  readonly cue?: Place | null;
  readonly source?: Place | null;
  readonly condition?: Place | null;
  /** Parties: an entity of the document by name or id, else words of the text. */
  readonly relays?: readonly string[];
  readonly publisher?: string | null;
  readonly to?: string | null;
  readonly onBehalfOf?: string | null;
  readonly medium?: Medium;
  /** Of a claim. */
  readonly polarity?: Polarity;
  readonly modality?: Modality;
};

/** What stands in the place of a speaker where there is no named one. */
export const SPEAKERLESS = ["unnamed", "unresolved", "absent"] as const;

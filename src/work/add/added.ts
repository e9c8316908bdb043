import type { FailureCode } from "../../record/failure.ts";
import type { NoteCode } from "../../record/note.ts";

/** What came of one document, told once it is durable; or of a file, or part of one, in which there is none to be read. */
export type Added = {
  /** The file as it was named, with the way inside an archive; "-" for standard input. */
  readonly file: string;
  readonly part: string | null;
  /** Of the document; null where there is none. */
  readonly id: string | null;
  /** added: new · supersedes: a newer version of a page that was here · seen: here already · refused: not taken */
  readonly status: "added" | "supersedes" | "seen" | "refused";
  /** How many the ledger has of it now. */
  readonly statements: number;
  /** Why it was refused; docs/failures.md explains each. */
  readonly code: FailureCode | null;
  readonly supersedes: string | null;
  readonly notes: readonly NoteCode[];
  /** For people: why it was refused, how much of a page has changed. */
  readonly words: string | null;
};

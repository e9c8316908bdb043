import type { FailureCode } from "../record/failure.ts";
import type { Note } from "../record/note.ts";
import type { Document } from "../text/document.ts";
import type { Sha256 } from "../text/sha256.ts";

/** What comes out of one file, in order. `path` is for display: the file's, and behind a slash an archive's member. */
export type Parsed =
  /** The evidentiary bytes of what follows: the file, or a member of an archive; always before its documents. */
  | { readonly kind: "original"; readonly hash: Sha256; readonly bytes: Uint8Array; readonly path: string }
  /** `key` names the same page or item over its versions: its url, else the id that its container gives it. */
  | {
      readonly kind: "document";
      readonly path: string;
      readonly key: string | null;
      readonly document: Document;
      readonly notes: readonly Note[];
    }
  /** What cannot be read and why; `part` is null where it is the whole of the file or member. */
  | {
      readonly kind: "refused";
      readonly path: string;
      readonly part: string | null;
      readonly code: FailureCode;
      readonly message: string;
    };

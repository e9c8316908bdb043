import type { Originals } from "../../../ledger/originals/originals.ts";
import type { Given } from "../../../read/given.ts";
import type { Parsed } from "../../../read/parsed.ts";
import { Failure, type FailureCode } from "../../../record/failure.ts";
import { loadBytes } from "../../load-bytes.ts";
import type { Added } from "../added.ts";
import type { Collected } from "./collected.ts";
import type { Found } from "./walk-paths.ts";

/** What is in a file: documents, and what cannot be read. */
export type Content =
  | { readonly kind: "document"; readonly collected: Collected; readonly keep: () => Promise<void> }
  | { readonly kind: "refused"; readonly added: Added };

/** What holds for all that is collected in one run, and how bytes are read. */
export type Collecting = {
  readonly given: Given;
  readonly collectedBy: string | null;
  readonly translationOf: string | null;
  readonly now: () => Date;
  readonly originals: Pick<Originals, "keep">;
  readonly parse: (bytes: Uint8Array, path: string, given: Given) => AsyncIterable<Parsed>;
};

/** Reads a file that was found. `keep` puts the bytes that a document was read from among the originals, for good. */
export async function* collectFile(found: Found, way: Collecting): AsyncGenerator<Content> {
  if (found.kind === "missing") return yield refused(found.name, null, found.failure);
  const loaded = await load(found.path);
  if (loaded instanceof Failure) return yield refused(found.name, null, loaded);
  const { given, collectedBy, translationOf, originals } = way;
  const collectedAt = way.now().toISOString();
  let keep = async () => {};
  for await (const one of way.parse(loaded, found.name, given)) {
    switch (one.kind) {
      case "original":
        keep = once(async () => {
          await originals.keep(one.bytes);
        });
        break;
      case "refused":
        yield refused(one.path, one.part, one);
        break;
      case "document": {
        const { document, key, notes, path } = one;
        const sighted = { original: document.bytes, path, collectedBy, collectedAt, modifiedAt: found.modifiedAt };
        yield { kind: "document", collected: { document, key, notes, sighted, translationOf }, keep };
      }
    }
  }
}

const load = async (path: string): Promise<Uint8Array | Failure> => {
  try {
    return await loadBytes(path);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
};

const once = (act: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | null = null;
  return () => {
    done ??= act();
    return done;
  };
};

const refused = (
  file: string,
  part: string | null,
  { code, message }: { readonly code: FailureCode; readonly message: string },
): Content => ({
  kind: "refused",
  added: { file, part, id: null, status: "refused", statements: 0, code, supersedes: null, notes: [], words: message },
});

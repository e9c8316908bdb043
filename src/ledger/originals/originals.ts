import type { Sha256 } from "../../text/sha256.ts";

/** The evidence store: files as they were found, each under its own SHA-256, never changed. */
export type Originals = {
  /** Keeps these bytes, on disk when this resolves; the same bytes twice are kept once. Throws `Failure` "not-written". */
  keep(bytes: Uint8Array): Promise<Sha256>;
  /** The bytes; null where they are not here. What they hash to is not looked at: `verify` does. */
  load(hash: Sha256): Promise<Uint8Array | null>;
  /** Whether the file is here and its bytes have this hash. */
  verify(hash: Sha256): Promise<"whole" | "missing" | "changed">;
  /** Removes the bytes for good. */
  remove(hash: Sha256): Promise<void>;
  /** All that is kept, in the order of hashes. */
  list(): AsyncIterable<Sha256>;
};

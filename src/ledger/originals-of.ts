import type { Version } from "../record/ledger/ledger-record.ts";
import type { Sha256 } from "../text/sha256.ts";

/** The originals that these versions name: a document's file, and the file in which it was seen. */
export function originalsOf(versions: readonly Pick<Version, "record">[]): Sha256[] {
  return versions.flatMap(({ record }) => {
    if (record?.kind === "document") return [record.bytes];
    return record?.kind === "sighting" ? [record.original] : [];
  });
}

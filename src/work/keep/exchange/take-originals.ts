import type { Originals } from "../../../ledger/originals/originals.ts";
import { originalsOf } from "../../../ledger/originals-of.ts";
import type { Version } from "../../../record/ledger/ledger-record.ts";
import { type Sha256, sha256 } from "../../../text/sha256.ts";
import type { ExchangeLine } from "./exchange-line.ts";
import { notImportable } from "./parse-lines.ts";

type OriginalLine = Extract<ExchangeLine, { readonly kind: "original" }>;

/** Keeps originals as their lines come, and none that no record before them has named. */
export type Taking = {
  /** Says which originals may come. */
  expect(versions: readonly Version[]): void;
  /** Throws `Failure` "not-importable" where the line's piece does not belong here. */
  take(line: OriginalLine, number: number): Promise<void>;
  /** Whether more pieces of an original must follow. */
  isWaiting(): boolean;
};

/** Takes originals into this store. */
export function takeOriginals(originals: Pick<Originals, "keep">): Taking {
  const expected = new Set<Sha256>();
  let hash: Sha256 | null = null;
  let pieces: Buffer[] = [];
  return {
    expect: (versions) => {
      for (const named of originalsOf(versions)) expected.add(named);
    },
    take: async (line, number) => {
      if (hash !== null && line.hash !== hash)
        throw notImportable(number, "is of another original than the line before");
      if (!expected.has(line.hash)) throw notImportable(number, "is an original that no record before it names");
      pieces.push(Buffer.from(line.bytes, "base64"));
      hash = line.more ? line.hash : null;
      if (line.more) return;
      const bytes = Buffer.concat(pieces);
      pieces = [];
      if (sha256(bytes) !== line.hash) throw notImportable(number, `ends an original that is not ${line.hash}`);
      await originals.keep(bytes);
    },
    isWaiting: () => hash !== null,
  };
}

import type { Ledger } from "../../../ledger/ledger.ts";
import { originalsOf } from "../../../ledger/originals-of.ts";
import type { Replayed } from "../../../ledger/replayed.ts";
import { toJson } from "../../../present/to-json.ts";
import { Failure } from "../../../record/failure.ts";
import type { Entry } from "../../../record/ledger/entry.ts";
import { type Sha256, sha256 } from "../../../text/sha256.ts";
import { EXCHANGE_FORMAT, type ExchangeLine } from "./exchange-line.ts";

/**
 * A whole ledger as lines of JSON, by which `importLedger` makes the same one: entry by entry, each followed by the
 * texts and versions of records that came with it and, where asked for, the originals that these name; `missing` is told
 * of one that is not there. Nothing in it depends on when or where it is written. Throws `Failure` "ledger-damaged"
 * where an original is not what it was.
 */
export async function* ledgerLines(
  ledger: Pick<Ledger, "replay" | "originals">,
  { withOriginals, missing }: { readonly withOriginals: boolean; readonly missing: (original: Sha256) => void },
): AsyncGenerator<string> {
  yield line({ kind: "ledger", format: EXCHANGE_FORMAT });
  const given = new Set<Sha256>();
  let last: Entry | null = null;
  for await (const replayed of ledger.replay()) {
    yield* entryLines(replayed);
    for (const hash of withOriginals ? originalsOf(replayed.recorded) : []) {
      if (given.has(hash)) continue;
      given.add(hash);
      const bytes = await ledger.originals.load(hash);
      if (bytes === null) missing(hash);
      else yield* originalLines(hash, bytes);
    }
    last = replayed.entry;
  }
  yield line({ kind: "end", entries: last?.seq ?? 0, head: last?.hash ?? null });
}

function* entryLines({ entry, salt, detailHash, recorded, ended, texts }: Replayed): Generator<string> {
  const { seq, at, by, tool, act, subject, detail, undoes, payloadHash, previous, hash } = entry;
  const refs = ended.map(({ kind, id }) => ({ kind, id }));
  yield line({
    kind: "entry",
    ...{ seq, at, by, tool, act, subject, detail, undoes, ended: refs, salt, detailHash, payloadHash, previous, hash },
  });
  for (const one of texts) yield line({ kind: "text", hash: one.hash, text: one.text });
  for (const { kind, id, document, hash: own, record } of recorded)
    yield line({ kind, id, document, hash: own, record });
}

function* originalLines(hash: Sha256, bytes: Uint8Array): Generator<string> {
  if (sha256(bytes) !== hash) throw new Failure("ledger-damaged", `the original ${hash} is not what it was`);
  for (let start = 0; start === 0 || start < bytes.length; start += PIECE) {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(PIECE, bytes.length - start));
    const more = start + PIECE < bytes.length;
    yield line({ kind: "original", hash, bytes: piece.toString("base64"), more });
  }
}

/** Bytes of an original on one line: no line becomes longer than many programs read. A multiple of three, for base64. */
const PIECE = 3 * 2 ** 18;

const line = (value: ExchangeLine): string => `${toJson(value)}\n`;

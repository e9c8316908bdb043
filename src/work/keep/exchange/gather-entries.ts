import type { Originals } from "../../../ledger/originals/originals.ts";
import type { Replayed } from "../../../ledger/replayed.ts";
import type { LedgerRecord } from "../../../record/ledger/ledger-record.ts";
import { sha256 } from "../../../text/sha256.ts";
import type { ExchangeLine } from "./exchange-line.ts";
import { openSpanCheck } from "./open-span-check.ts";
import { notImportable } from "./parse-lines.ts";
import { recordSchemas } from "./record-schema.ts";
import { takeOriginals } from "./take-originals.ts";

type LineOf<Kind extends ExchangeLine["kind"]> = Extract<ExchangeLine, { readonly kind: Kind }>;
type TextLine = LineOf<"text">;
type VersionLine = Exclude<ExchangeLine, LineOf<"ledger" | "entry" | "text" | "original" | "end">>;
type Recorded = Replayed["recorded"][number];

/** An entry whose lines are still coming. */
type Gathering = {
  readonly number: number;
  readonly entry: LineOf<"entry">;
  readonly recorded: Recorded[];
  readonly texts: TextLine[];
};

/** An entry with all that hangs on it, and the number of the line with which it begins. */
export type Gathered = { readonly number: number; readonly replayed: Replayed };

/**
 * Entries put together from their lines; originals are kept as they come. Throws `Failure` "not-importable" for lines
 * that are out of order or not what their hashes say, and for a file that lacks its end.
 */
export async function* gatherEntries(
  lines: AsyncIterable<{ readonly number: number; readonly line: ExchangeLine }>,
  originals: Pick<Originals, "keep">,
): AsyncGenerator<Gathered> {
  const taking = takeOriginals(originals);
  const spans = openSpanCheck();
  let now: Gathering | null = null;
  let last = { number: 0, kind: "" };
  for await (const { number, line } of lines) {
    if ((number === 1) !== (line.kind === "ledger")) throw notImportable(number, "is not where it belongs");
    if (last.kind === "end") throw notImportable(number, "stands behind the end");
    if (taking.isWaiting() && line.kind !== "original") throw notImportable(number, "comes amid an original");
    last = { number, kind: line.kind };
    if (line.kind === "original") await taking.take(line, number);
    else if (line.kind === "entry" || line.kind === "end") {
      if (now) yield toGathered(now);
      if (line.kind === "end") checkEnd(line, now, number);
      now = line.kind === "entry" ? { number, entry: line, recorded: [], texts: [] } : now;
    } else if (line.kind !== "ledger") {
      if (now === null) throw notImportable(number, "belongs to no entry");
      if (line.kind === "text") {
        now.texts.push(checkText(line, number));
        spans.seeText(line.hash, line.text);
      } else {
        const version = toVersion(line, now.entry.seq, number);
        if (version.record && !spans.holds(version.record)) throw notImportable(number, "points outside its text");
        now.recorded.push(version);
        taking.expect([version]);
      }
    }
  }
  if (last.kind !== "end") throw notImportable(last.number + 1, "is missing: the file was cut off");
}

const toGathered = ({ number, entry: line, recorded, texts }: Gathering): Gathered => {
  const { kind: _, salt, detailHash, ended, ...entry } = line;
  return {
    number,
    replayed: { entry, salt, detailHash, recorded, ended, texts: texts.map(({ hash, text }) => ({ hash, text })) },
  };
};

const checkText = (line: TextLine, number: number): TextLine => {
  if (line.text !== null && sha256(line.text) !== line.hash)
    throw notImportable(number, `is not the text ${line.hash}`);
  return line;
};

const checkEnd = ({ entries, head }: LineOf<"end">, now: Gathering | null, number: number): void => {
  if (entries !== (now?.entry.seq ?? 0) || head !== (now?.entry.hash ?? null)) {
    throw notImportable(number, "names another last entry than the one before it");
  }
};

const toVersion = ({ kind, id, document, hash, record }: VersionLine, seq: number, number: number): Recorded => {
  if (record !== null) {
    if (record.kind !== kind || record.id !== id) throw notImportable(number, "is another record");
    const problem = recordSchemas[kind].safeParse(record).error?.issues[0];
    if (problem) throw notImportable(number, `is no ${kind} that this version knows: ${problem.path.join(".")}`);
  }
  // The record as it stands there and not as it was parsed: its hash covers also what this version does not know.
  const version = { kind, id, document, hash, record: record as LedgerRecord | null, recorded: seq, ended: null };
  return version as Recorded;
};

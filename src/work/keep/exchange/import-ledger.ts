import type { Ledger } from "../../../ledger/ledger.ts";
import { openLedger } from "../../../ledger/open-ledger.ts";
import type { Replayed } from "../../../ledger/replayed.ts";
import { verifyLedger } from "../../../ledger/verify/verify-ledger.ts";
import { Failure } from "../../../record/failure.ts";
import { putWhole } from "../put-whole.ts";
import { gatherEntries } from "./gather-entries.ts";
import { notImportable, parseLines } from "./parse-lines.ts";
import { splitLines } from "./split-lines.ts";

/** What came in. */
export type Imported = { readonly entries: number; readonly head: string };

/**
 * Makes a ledger at this path of what `ledgerLines` wrote, with the same entries and hashes, or none at all. Throws
 * `Failure` "not-importable" with the number of the line that does not fit, "already-there" or "not-written". `step` is
 * told of each entry.
 */
export async function importLedger(
  bytes: AsyncIterable<Uint8Array>,
  { path, tool }: { readonly path: string; readonly tool: string },
  step: (entry: number) => void = () => {},
): Promise<Imported> {
  return putWhole(path, async (partial) => {
    const ledger = await openLedger(partial, { create: true, tool });
    try {
      await takeLines(ledger, bytes, step);
      await refuseProblems(ledger);
      const { seq, hash } = await ledger.head();
      return { entries: seq, head: hash };
    } finally {
      await ledger.close();
    }
  });
}

const takeLines = async (
  ledger: Ledger,
  bytes: AsyncIterable<Uint8Array>,
  step: (entry: number) => void,
): Promise<void> => {
  let line = 1;
  async function* entries(): AsyncGenerator<Replayed> {
    for await (const { number, replayed } of gatherEntries(parseLines(splitLines(bytes)), ledger.originals)) {
      line = number;
      yield replayed;
      step(replayed.entry.seq);
    }
  }
  try {
    await ledger.takeOver(entries());
  } catch (error) {
    // Whoever holds hashes against bodies does not know of lines.
    const isBare = error instanceof Failure && error.code === "not-importable" && !error.message.startsWith("line ");
    throw isBare ? notImportable(line, `begins an entry that does not fit: ${error.message}`) : error;
  }
};

/** What has its hashes may still be made up so that it leads nowhere, as a quotation beyond the end of its text. */
const refuseProblems = async (ledger: Ledger): Promise<void> => {
  const { problems } = await verifyLedger(ledger);
  // An export without originals is one as well.
  const problem = problems.find(({ code }) => code !== "original-missing");
  if (problem) throw new Failure("not-importable", `${problem.at}: ${problem.detail} (${problem.code})`);
};

import { createReadStream } from "node:fs";
import { Failure } from "../../record/failure.ts";
import { explainFileError } from "../../work/explain-file-error.ts";
import { importLedger } from "../../work/keep/exchange/import-ledger.ts";
import { findLedger } from "../ledger/find-ledger.ts";
import type { LedgerOptions } from "../ledger/with-ledger.ts";
import { openStatusLine } from "../output/open-status-line.ts";
import { packageVersion } from "../package-version.ts";

/** Makes a new ledger of what `export --format jsonl` wrote, and says what came in. */
export async function importCommand(file: string, options: LedgerOptions): Promise<number> {
  const path = findLedger(options.ledger);
  const line = openStatusLine(process.stderr);
  const given = { path, tool: packageVersion() };
  const { entries, head } = await importLedger(bytesOf(file), given, (entry) => line.show(`entry ${entry}`)).finally(
    line.clear,
  );
  process.stdout.write(`imported ${entries} entries to ${path}\nhead ${head}\n`);
  return 0;
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* file === "-" ? process.stdin : createReadStream(file);
  } catch (error) {
    const failure = explainFileError(error as NodeJS.ErrnoException);
    throw new Failure(failure.code, `${file} ${failure.message}`);
  }
}

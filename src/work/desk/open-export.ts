import { openLedger } from "../../ledger/open-ledger.ts";
import { exportRows, type WantedRows } from "./export-rows.ts";

/** What is exported, of the ledger in which folder. */
export type ExportAsked = { readonly path: string; readonly tool: string; readonly wanted: WantedRows };

/** What a thread that exports is asked: first what is wanted, then for what comes after it. */
export type ExportQuestion = ExportAsked | "more";

/** So much of the file; nothing comes after the last. */
export type ExportAnswer = { readonly bytes: Uint8Array; readonly isLast: boolean };

/** Opens the ledger for an export of its own, which is given piece by piece; it is closed with the last. Throws what `openLedger` throws. */
export function openExport(asked: ExportAsked): () => Promise<ExportAnswer> {
  const pieces = piecesOf(asked);
  return async () => {
    const gathered: Uint8Array[] = [];
    for (let size = 0; size < ENOUGH; ) {
      const { done, value } = await pieces.next();
      if (done) return { bytes: Buffer.concat(gathered), isLast: true };
      const bytes = typeof value === "string" ? Buffer.from(value) : value;
      gathered.push(bytes);
      size += bytes.length;
    }
    return { bytes: Buffer.concat(gathered), isLast: false };
  };
}

async function* piecesOf({ path, tool, wanted }: ExportAsked): AsyncGenerator<string | Uint8Array> {
  const ledger = await openLedger(path, { create: false, tool });
  try {
    yield* exportRows(ledger, wanted);
  } finally {
    await ledger.close();
  }
}

/** Bytes that go from thread to thread together: rows are small. */
const ENOUGH = 256 * 1024;
